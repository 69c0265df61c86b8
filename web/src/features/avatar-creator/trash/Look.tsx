import { Folder, UserRound } from "lucide-react";
import type { Trashed } from "@/api/avatar-creator/types";
import { Picture } from "@/ui/Picture";

/** A small picture of an avatar or a project in the trash. */
export function Look({ item }: { item: Trashed }) {
  const shown = item.avatar?.thumbnailUrl ?? item.project?.covers[0]?.thumbnailUrl;
  if (shown) {
    const placeholder = item.avatar?.placeholder ?? null;
    return (
      <Picture src={shown} alt="" placeholder={placeholder} className="w-14 shrink-0 rounded-xl" />
    );
  }
  const Icon = item.kind === "project" ? Folder : UserRound;
  return (
    <span className="grid size-14 shrink-0 place-items-center rounded-xl bg-sunken text-muted">
      <Icon aria-hidden />
    </span>
  );
}
