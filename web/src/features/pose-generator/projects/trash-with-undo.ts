import { useTranslation } from "react-i18next";
import { useRestoreProject, useTrashProject } from "@/api/pose-generator/projects";
import type { Project } from "@/api/pose-generator/types";
import { useOfferUndo } from "@/foundation/trash/offer-undo";

/** Moves a project to the trash and offers to bring it back. */
export function useTrashWithUndo(): (project: Project) => void {
  const { t } = useTranslation("pose-projects");
  const trash = useTrashProject();
  const restore = useRestoreProject();
  const offerUndo = useOfferUndo();
  return ({ id, name }) =>
    offerUndo(trash.mutateAsync(id), t("trashed", { name }), () => restore.mutate(id));
}
