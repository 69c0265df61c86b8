import { useTranslation } from "react-i18next";
import { useChangeAvatar } from "@/api/avatar-creator/avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import { announce } from "@/lib/live-region";

export const MOST_STARS = 5;

export type Rate = (avatar: Avatar, stars: number) => void;

/** Gives an avatar one to five stars; none takes them back. */
export function useRate(): Rate {
  const { t } = useTranslation("library");
  const change = useChangeAvatar();
  return ({ id, name, rating }, stars) => {
    if (stars === (rating ?? 0)) return;
    const said = stars > 0 ? t("isRated", { name, count: stars }) : t("notRated", { name });
    change.mutate({ id, change: { rating: stars || null } }, { onSuccess: () => announce(said) });
  };
}

/** The keys that rate what they are pressed on, each by the number that it shows. */
export function rateKeys<Target>(rate: (target: Target, stars: number) => void) {
  const stars = Array.from({ length: MOST_STARS + 1 }, (_, number) => number);
  return Object.fromEntries(
    stars.map((number) => [`${number}`, (target: Target) => rate(target, number)]),
  );
}
