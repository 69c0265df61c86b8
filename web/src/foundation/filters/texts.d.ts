import type filters from "./locales/en/filters.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    filters: typeof filters;
  }
}
