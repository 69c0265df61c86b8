import type usage from "./locales/en/usage.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    usage: typeof usage;
  }
}
