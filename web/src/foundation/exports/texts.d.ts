import type exports from "./locales/en/exports.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    exports: typeof exports;
  }
}
