import { useTranslation } from "react-i18next";
import type { Generation } from "@/api/avatar-creator/types";

type Trouble = Pick<Generation, "errorCode" | "errorMessage">;

/** Says in the reader's language why a picture was not made; the server's words are the fallback. */
export function useReason(): (trouble: Trouble) => string {
  const { t } = useTranslation("errors");
  return ({ errorCode, errorMessage }) =>
    t(`codes.${errorCode}` as "codes.attempts_spent", {
      defaultValue: errorMessage ?? t("unexpected"),
    });
}
