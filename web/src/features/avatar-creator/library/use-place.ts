import { type RefObject, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { usePlaceAvatar } from "@/api/avatar-creator/place-avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { announce } from "@/lib/live-region";
import { toast } from "@/ui/toast";

export type Place = (from: number, to: number) => void;

/** Takes avatars of an order by hand to another place. */
export function usePlace(avatars: readonly Avatar[], grid: RefObject<GridFocus | null>): Place {
  const { t } = useTranslation(["library", "common"]);
  const { mutate } = usePlaceAvatar();
  return useCallback(
    (from, to) => {
      const avatar = avatars[from];
      if (!avatar || to < 0 || to >= avatars.length || to === from) return;
      const place = ({ positionAt }: typeof import("./position")) => {
        grid.current?.focusAfterMove(avatar.id);
        mutate({ avatar, position: positionAt(avatars, from, to) });
        announce(t("placed", { name: avatar.name, n: to + 1, m: avatars.length }));
      };
      import("./position").then(place, () => void toast.failed(t("common:notLoaded")));
    },
    [avatars, grid, mutate, t],
  );
}
