import { Folder } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Project } from "@/api/avatar-creator/types";
import { Picture } from "@/ui/Picture";

/** What a project looks like in a list to choose from. */
export function ProjectRow({ project, note }: { project: Project; note?: string | undefined }) {
  const { t } = useTranslation("organise");
  const [cover] = project.covers;
  return (
    <>
      <span className="grid size-11 shrink-0 place-items-center overflow-hidden rounded-xl bg-accent-soft">
        {cover ? (
          <Picture src={cover.thumbnailUrl} alt="" className="size-full" />
        ) : (
          <Folder aria-hidden className="size-5 text-accent-ink" />
        )}
      </span>
      <span className="grid min-w-0 grow text-left">
        <span className="truncate font-semibold">{project.name}</span>
        <span className="truncate text-xs text-muted">
          {note ?? t("avatars", { count: project.avatarCount })}
        </span>
      </span>
    </>
  );
}
