import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "./language";

/** The language that is spoken at present. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((language) => language === i18n.language) ?? LANGUAGES[0];
}
