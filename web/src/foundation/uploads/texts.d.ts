import type upload from "./locales/en/upload.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    upload: typeof upload;
  }
}
