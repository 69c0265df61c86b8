import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { ApiError } from "./api-error";

// The codes come from the server; the type only knows those that have a translation.
type TranslatedCode = "codes.insufficient_credits";

const LONG_WAIT = 90; // seconds
const LONGER_WAIT = 90 * 60;

/** Says in the reader's language what went wrong; the server's own words are the fallback. */
export function errorText(t: TFunction<"errors">, error: unknown): string {
  if (!(error instanceof ApiError)) return t("unexpected");
  const { code, required = 0, balance = 0, retryAfter = 60 } = error.facts;
  if (code === "rate_limited" && retryAfter > LONG_WAIT) {
    if (retryAfter > LONGER_WAIT)
      return t("waitUntil", { time: new Date(Date.now() + 1000 * retryAfter) });
    return t("waitMinutes", { count: Math.ceil(retryAfter / 60) });
  }
  const facts = { required, balance, count: retryAfter, defaultValue: error.message };
  return t(`codes.${code}` as TranslatedCode, facts);
}

export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation("errors");
  return (error) => errorText(t, error);
}
