import type work from "./locales/en/work.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    work: typeof work;
  }
}
