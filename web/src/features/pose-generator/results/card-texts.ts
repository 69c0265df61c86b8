import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { usePoseName } from "./pose-name";

/** How cards put things into words. */
export interface CardTexts {
  t: TFunction<"results">;
  poseName: (templateId: string) => string;
}

/** Asked for once by a grid and handed to its cards, which are many. */
export function useCardTexts(): CardTexts {
  const { t } = useTranslation("results");
  const poseName = usePoseName(t("ownPose"));
  return useMemo(() => ({ t, poseName }), [t, poseName]);
}
