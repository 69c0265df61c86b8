import { useTranslation } from "react-i18next";
import { type Format, formatsOf } from "./formats";

/** The formats of the current language. */
export function useFormat(): Format {
  return formatsOf(useTranslation().i18n.language);
}
