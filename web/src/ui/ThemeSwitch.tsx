import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { chooseTheme, THEMES, useTheme } from "@/lib/theme";
import { Choice } from "./Choice";

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

export function ThemeSwitch() {
  const { t } = useTranslation();
  const options = THEMES.map((value) => {
    const Icon = ICONS[value];
    return { value, label: t(`themes.${value}`), icon: <Icon aria-hidden /> };
  });
  return <Choice legend={t("theme")} value={useTheme()} onChange={chooseTheme} options={options} />;
}
