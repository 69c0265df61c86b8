import { Languages, LogOut, Monitor, Moon, Sun } from "lucide-react";
import type { Hit, HitSource } from "@/foundation/search/hit";
import { matching } from "@/foundation/search/matching";
import { LANGUAGES, type Language } from "@/lib/i18n/language";
import { chooseLanguage } from "@/lib/i18n/setup";
import { chooseTheme, type Theme } from "@/lib/theme";
import { destinations } from "../navigation";

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;
const THEME_NAMES = {
  id: { system: "Tema otomatis", light: "Tema terang", dark: "Tema gelap" },
  en: { system: "Automatic theme", light: "Light theme", dark: "Dark theme" },
} as const satisfies Record<Language, Record<Theme, string>>;
// Each in its own language: who looks for it may not read the other.
const LANGUAGE_NAMES = { id: "Bahasa Indonesia", en: "Language: English" } as const;
const SIGN_OUT = { id: "Keluar", en: "Sign out" } as const;

const screens: HitSource = {
  id: "screens",
  title: { id: "Layar", en: "Screens" },
  find: async ({ text, language }) => {
    const all = destinations().map(({ to, label, icon }) => ({
      id: `screen-${to}`,
      label: label[language],
      icon,
      choose: to,
    }));
    return matching(all, text);
  },
};

/** Returns the screens, and what can be set. */
export function frameSources(signOut: () => void): readonly HitSource[] {
  return [screens, settings(signOut)];
}

function settings(signOut: () => void): HitSource {
  return {
    id: "settings",
    title: { id: "Pengaturan", en: "Settings" },
    find: async ({ text, language }) => matching(settingsIn(language, signOut), text),
  };
}

function settingsIn(language: Language, signOut: () => void): Hit[] {
  const names = THEME_NAMES[language];
  const theme = (value: Theme): Hit => ({
    id: `theme-${value}`,
    label: names[value],
    icon: ICONS[value],
    choose: () => chooseTheme(value),
  });
  const others = LANGUAGES.filter((one) => one !== language);
  return [
    ...(["light", "dark", "system"] as const).map(theme),
    ...others.map((one) => ({
      id: `language-${one}`,
      label: LANGUAGE_NAMES[one],
      icon: Languages,
      choose: () => void chooseLanguage(one),
    })),
    { id: "sign-out", label: SIGN_OUT[language], icon: LogOut, choose: signOut },
  ];
}
