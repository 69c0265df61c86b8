import { Heart } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useAvatar } from "@/api/avatar-creator/avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import { LOOK, type SharedLook } from "@/foundation/viewer/SideBySide";
import { Stage } from "@/foundation/viewer/Stage";
import { useZoom } from "@/foundation/viewer/use-zoom";
import { useBytesText } from "@/lib/bytes-text";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { useToggleFavourite } from "../library/favourite";
import { Stars } from "../library/Stars";

const UNKNOWN_SIDE = 1024;
const nothing = () => undefined;

interface PaneProps {
  /** The avatar as the list has it. */
  known: Avatar;
  shared: SharedLook;
}

/** One of the pictures, and under it what tells it from the others. */
export function Pane({ known, shared }: PaneProps) {
  const { t } = useTranslation("library");
  const toggle = useToggleFavourite();
  const { data: avatar = known, refetch } = useAvatar(known.id, known, true);
  const { name, imageUrl, placeholder, width, height, favourite } = avatar;
  const size = { width: width ?? UNKNOWN_SIDE, height: height ?? UNKNOWN_SIDE };
  const zoom = useZoom(LOOK, size, shared);
  return (
    <>
      <div className="relative h-[50vw] min-h-0 lg:h-auto">
        <Stage
          picture={imageUrl ? { url: imageUrl, name, placeholder } : null}
          instead={null}
          zoom={zoom}
          onSwipe={nothing}
          onBroken={refetch}
        />
      </div>
      <div className="grid min-w-0 content-start gap-1 border-t border-line bg-surface px-3 pt-1 pb-3">
        <div className="flex items-center gap-1">
          <h3 className="min-w-0 grow truncate font-bold">{name}</h3>
          <Button
            variant="ghost"
            size="icon"
            className="-mr-2"
            aria-label={t("favouriteMark")}
            aria-pressed={favourite}
            onClick={() => toggle(avatar)}
          >
            <Heart aria-hidden className={favourite ? "fill-accent text-accent" : ""} />
          </Button>
        </div>
        <div className="-ml-1.5">
          <Stars avatar={avatar} />
        </div>
        <PaneFacts avatar={avatar} />
      </div>
    </>
  );
}

function PaneFacts({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation(["library", "viewer"]);
  const format = useFormat();
  const bytesText = useBytesText();
  const { width, height, bytes, createdAt, sourceType, prompt, seed } = avatar;
  const file = [
    t(`source.${sourceType === "uploaded" ? "uploaded" : "ai"}`),
    width && height && `${width} × ${height}`,
    bytes && bytesText(bytes),
    format.date(createdAt),
    seed !== null && `${t("viewer:details.seed")} ${seed}`,
  ];
  return (
    <>
      <p className="text-xs text-muted">{file.filter(Boolean).join(" · ")}</p>
      {prompt && <p className="line-clamp-3 text-sm text-pretty">{prompt}</p>}
    </>
  );
}
