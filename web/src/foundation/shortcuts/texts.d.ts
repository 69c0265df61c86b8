import type shortcuts from "./locales/en/shortcuts.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    shortcuts: typeof shortcuts;
  }
}
