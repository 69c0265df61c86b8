import { useSyncExternalStore } from "react";
import { localStore } from "./storage";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "lumiku.theme";
const listeners = new Set<() => void>();

/** What the person chose; "system" when nothing was chosen. */
export function chosenTheme(): Theme {
  const stored = localStore.getItem(KEY);
  return THEMES.find((theme) => theme === stored) ?? "system";
}

/** Puts the chosen theme on the document, as index.html does at the start; index.css does the rest. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[data-scheme]")) {
    meta.media = mediaOf(meta.dataset.scheme, theme);
  }
}

/** When the browser's own bars take the colour of `scheme`. */
function mediaOf(scheme: string | undefined, theme: Theme): string {
  if (theme === "system") return `(prefers-color-scheme: ${scheme})`;
  return theme === scheme ? "all" : "not all";
}

export function chooseTheme(theme: Theme): void {
  if (theme === "system") localStore.removeItem(KEY);
  else localStore.setItem(KEY, theme);
  applyTheme(theme);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, chosenTheme);
}
