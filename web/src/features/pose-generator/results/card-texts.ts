import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Batch } from "@/api/pose-generator/batch-types";
import { usePoseName } from "./pose-name";

/** How cards put things into words. */
export interface CardTexts {
  t: TFunction<"results">;
  poseName: (templateId: string) => string;
  hasProduct: boolean;
}

/** Asked for once by a grid and handed to its cards, which are many. */
export function useCardTexts({ productId }: Pick<Batch, "productId">): CardTexts {
  const { t } = useTranslation("results");
  const poseName = usePoseName(t("ownPose"));
  const hasProduct = productId !== null;
  return useMemo(() => ({ t, poseName, hasProduct }), [t, poseName, hasProduct]);
}
