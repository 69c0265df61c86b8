import { useTranslation } from "react-i18next";
import { useChangeAvatar } from "@/api/avatar-creator/avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import { announce } from "@/lib/live-region";

/** Makes an avatar a favourite, or one like the others. */
export function useToggleFavourite(): (avatar: Avatar) => void {
  const { t } = useTranslation("library");
  const change = useChangeAvatar();
  return ({ id, name, favourite }) =>
    change.mutate(
      { id, change: { favourite: !favourite } },
      { onSuccess: () => announce(t(favourite ? "noFavourite" : "isFavourite", { name })) },
    );
}
