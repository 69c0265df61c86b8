import type inUse from "./locales/en/in-use.json";
import type trash from "./locales/en/trash.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    "in-use": typeof inUse;
    trash: typeof trash;
  }
}
