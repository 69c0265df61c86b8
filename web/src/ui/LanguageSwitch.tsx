import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "@/lib/i18n/language";
import { chooseLanguage } from "@/lib/i18n/setup";
import { Choice } from "./Choice";

const NAMES: Record<Language, string> = { id: "Bahasa Indonesia", en: "English" };

export function LanguageSwitch({ hideLegend = false }: { hideLegend?: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <Choice
      legend={t("language")}
      hideLegend={hideLegend}
      value={LANGUAGES.find((language) => language === i18n.language) ?? "id"}
      onChange={chooseLanguage}
      options={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
    />
  );
}
