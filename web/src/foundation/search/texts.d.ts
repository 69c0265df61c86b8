import type search from "./locales/en/search.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    search: typeof search;
  }
}
