import { useTranslation } from "react-i18next";
import type { Work } from "@/api/work/types";

type Trouble = Pick<Work, "errorCode" | "errorMessage">;

/** Says in the reader's language why work came to nothing; the server's words are the fallback. */
export function useReason(): (trouble: Trouble) => string {
  const { t } = useTranslation("errors");
  return ({ errorCode, errorMessage }) =>
    t(`codes.${errorCode}` as "codes.attempts_spent", {
      defaultValue: errorMessage ?? t("unexpected"),
    });
}
