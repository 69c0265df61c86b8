import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { useReason } from "@/foundation/work/reason";

/** Says in words what is wrong with a picture: what its check found, or why there is none. */
export function useTroubles(): (result: Result) => string[] {
  const { t } = useTranslation("results");
  const reasonOf = useReason();
  return ({ reasons, error }) => {
    const found = reasons.map((code) =>
      t(`reasons.${code}` as "reasons.blank", { defaultValue: code }),
    );
    if (found.length > 0 || !error) return found;
    return [reasonOf({ errorCode: error.code, errorMessage: error.message })];
  };
}
