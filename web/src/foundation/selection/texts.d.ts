import type selection from "./locales/en/selection.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    selection: typeof selection;
  }
}
