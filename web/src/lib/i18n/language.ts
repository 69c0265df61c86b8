import type { ResourceKey } from "i18next";
import { localStore } from "../storage";

export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Namespace = keyof import("i18next").CustomTypeOptions["resources"];

/** The texts that every screen needs. */
export const EVERYWHERE = ["common", "errors"] as const satisfies readonly Namespace[];

const KEY = "lumiku.language";
type Files = Record<string, () => Promise<ResourceKey>>;

// Every visit begins with the names of these files: those of the screens that visits begin with.
// All others are named in `later-texts.ts`.
const FILES: Files = import.meta.glob<ResourceKey>(
  [
    "../../locales/*/{common,errors}.json",
    "../../features/*/locales/*/{auth,dashboard,start,projects,library,subject}.json",
    "../../features/*/locales/*/{brands,brand,pose-projects,poses,products}.json",
    "../../foundation/{filters,selection}/locales/*/*.json",
  ],
  { import: "default" },
);

/** The chosen language, else the first of the browser's that we speak, else Indonesian. */
export function preferredLanguage(
  stored: string | null = localStore.getItem(KEY),
  wanted: readonly string[] = navigator.languages,
): Language {
  const candidates = [stored, ...wanted].map((tag) => tag?.toLowerCase().split("-")[0]);
  const found = candidates.find((tag) => LANGUAGES.some((language) => language === tag));
  return LANGUAGES.find((language) => language === found) ?? "id";
}

export function keepLanguage(language: Language): void {
  localStore.setItem(KEY, language);
}

/** Loads the texts of a namespace, once however often they are asked for. */
export async function readTexts(language: string, namespace: string): Promise<ResourceKey> {
  const file = `/locales/${language}/${namespace}.json`;
  const load = named(FILES, file) ?? named((await import("./later-texts")).FILES, file);
  if (!load) throw new Error(`No texts: ${language}/${namespace}`);
  return load();
}

function named(files: Files, file: string): Files[string] | undefined {
  return Object.entries(files).find(([path]) => path.endsWith(file))?.[1];
}

/** Starts loading texts while i18next itself is still on its way. */
export function preloadTexts(namespaces: readonly Namespace[]): void {
  for (const namespace of namespaces) {
    readTexts(preferredLanguage(), namespace).catch(() => undefined); // asked again when needed
  }
}
