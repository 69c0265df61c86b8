import { useTranslation } from "react-i18next";
import { useRestoreProject, useTrashProject } from "@/api/projects";
import type { Project } from "@/api/types";
import { toast } from "@/ui/toast";

/** Moves a project to the trash and offers to bring it back. */
export function useTrashWithUndo(): (project: Project) => void {
  const { t } = useTranslation(["projects", "common"]);
  const trash = useTrashProject();
  const restore = useRestoreProject();
  return ({ id, name }) => {
    const onUndo = () => restore.mutate(id);
    const offer = () => toast.undoable(t("trashed", { name }), { label: t("common:undo"), onUndo });
    trash.mutateAsync(id).then(offer, () => undefined);
  };
}
