import { useTranslation } from "react-i18next";
import { useRestoreAvatar, useTrashAvatar } from "@/api/avatar-creator/trash-avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import { useOfferUndo } from "@/foundation/trash/offer-undo";

/** Moves an avatar to the trash and offers to bring it back. */
export function useTrashAvatarWithUndo(): (avatar: Avatar) => void {
  const { t } = useTranslation("library");
  const trash = useTrashAvatar();
  const restore = useRestoreAvatar();
  const offerUndo = useOfferUndo();
  return (avatar) => {
    const text = t("trashed", { name: avatar.name });
    offerUndo(trash.mutateAsync(avatar), text, () => restore.mutate(avatar));
  };
}
