import type pickers from "./locales/en/pickers.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    pickers: typeof pickers;
  }
}
