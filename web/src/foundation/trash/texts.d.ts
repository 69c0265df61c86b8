import type trash from "./locales/en/trash.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    trash: typeof trash;
  }
}
