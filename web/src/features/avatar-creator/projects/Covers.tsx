import { Images } from "lucide-react";
import type { Project } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/Picture";

const FRAME = "grid aspect-[4/3] gap-0.5 overflow-hidden bg-line";

// How one to four pictures share the frame: the first is the largest.
const LAYOUTS = ["", "", "grid-cols-2", "grid-cols-2 grid-rows-2", "grid-cols-2 grid-rows-2"];

/** Up to four pictures of a project; the name beside them says what they are. */
export function Covers({ covers }: { covers: Project["covers"] }) {
  if (covers.length === 0) {
    return (
      <div
        className={classNames(
          FRAME,
          "place-items-center bg-linear-to-br from-accent-soft to-sunken",
        )}
      >
        <Images aria-hidden className="size-10 text-accent-ink/60" />
      </div>
    );
  }
  return (
    <div className={classNames(FRAME, LAYOUTS[covers.length])}>
      {covers.map((cover, index) => (
        <Picture
          key={cover.avatarId}
          src={cover.thumbnailUrl}
          alt=""
          className={classNames(
            "size-full min-h-0",
            covers.length === 3 && index === 0 && "row-span-2",
          )}
        />
      ))}
    </div>
  );
}
