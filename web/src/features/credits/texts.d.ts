import type credits from "./locales/en/credits.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    credits: typeof credits;
  }
}
