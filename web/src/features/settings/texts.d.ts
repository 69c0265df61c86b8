import type settings from "./locales/en/settings.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    settings: typeof settings;
  }
}
