import i18next, { type BackendModule, type ResourceKey } from "i18next";
import { initReactI18next } from "react-i18next";

export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Namespace = keyof import("i18next").CustomTypeOptions["resources"];

const KEY = "lumiku.language";
const FILES = import.meta.glob<ResourceKey>("../../locales/*/*.json", { import: "default" });

const lazyFiles: BackendModule = {
  type: "backend",
  init: () => undefined,
  read(language, namespace, done) {
    const load = FILES[`../../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`No texts: ${language}/${namespace}`), false);
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, false),
    );
  },
};

/** The chosen language, else the first of the browser's that we speak, else Indonesian. */
export function preferredLanguage(
  stored: string | null = localStorage.getItem(KEY),
  wanted: readonly string[] = navigator.languages,
): Language {
  const candidates = [stored, ...wanted].map((tag) => tag?.toLowerCase().split("-")[0]);
  const found = candidates.find((tag) => LANGUAGES.some((language) => language === tag));
  return LANGUAGES.find((language) => language === found) ?? "id";
}

/** Loads the texts every screen needs. */
export async function startI18n(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage(),
      fallbackLng: false,
      supportedLngs: [...LANGUAGES],
      ns: ["common", "errors"],
      defaultNS: "common",
      interpolation: { escapeValue: false },
    });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await i18next.changeLanguage(language);
}

/** Loads texts while the screen that needs them is loading. */
export async function loadTexts(namespaces: readonly Namespace[]): Promise<void> {
  if (!i18next.isInitialized) await new Promise((ready) => i18next.on("initialized", ready));
  await i18next.loadNamespaces(namespaces);
}
