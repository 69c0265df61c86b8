import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { usePick, useRateResult } from "@/api/pose-generator/judging";
import { announce } from "@/lib/live-region";
import { canBePacked } from "./packed";
import { pickOf } from "./view";

export const MOST_STARS = 5;

export interface Opinions {
  /** Gives one to five stars; none takes them back. */
  rate: (result: Result, stars: number) => void;
  /** Picks (true) or rejects pictures (false), or neither. */
  pick: (results: readonly Result[], picked: boolean | null) => void;
}

/** What a person says about pictures. About those that cannot be taken there is nothing to say. */
export function useOpinions(): Opinions {
  const { t } = useTranslation("results");
  const rating = useRateResult();
  const picking = usePick();
  return {
    rate: (result, stars) => {
      if (!canBePacked(result) || stars === (result.rating ?? 0)) return;
      rating.mutate({ result, rating: stars || null });
      announce(stars > 0 ? t("rated", { count: stars }) : t("notRated"));
    },
    pick: (results, picked) => {
      const there = results.filter(canBePacked);
      if (there.length === 0) return;
      picking.mutate({ results: there, picked });
      announce(t(`said.${pickOf({ picked })}`, { count: there.length }));
    },
  };
}

/** The keys that rate what they are pressed on, each by the number that it shows. */
export function rateKeys<Target>(rate: (target: Target, stars: number) => void) {
  const stars = Array.from({ length: MOST_STARS + 1 }, (_, number) => number);
  return Object.fromEntries(
    stars.map((number) => [`${number}`, (target: Target) => rate(target, number)]),
  );
}
