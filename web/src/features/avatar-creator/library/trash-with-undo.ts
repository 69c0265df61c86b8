import { useTranslation } from "react-i18next";
import { useRestoreAvatar, useTrashAvatar } from "@/api/project-avatars";
import type { Avatar } from "@/api/types";
import { toast } from "@/ui/toast";

/** Moves an avatar to the trash and offers to bring it back. */
export function useTrashAvatarWithUndo(): (avatar: Avatar) => void {
  const { t } = useTranslation(["library", "common"]);
  const trash = useTrashAvatar();
  const restore = useRestoreAvatar();
  return (avatar) => {
    const onUndo = () => restore.mutate(avatar);
    const text = t("trashed", { name: avatar.name });
    const offer = () => toast.undoable(text, { label: t("common:undo"), onUndo });
    trash.mutateAsync(avatar).then(offer, () => undefined);
  };
}
