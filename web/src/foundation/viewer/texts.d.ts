import type stage from "./locales/en/stage.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    stage: typeof stage;
  }
}
