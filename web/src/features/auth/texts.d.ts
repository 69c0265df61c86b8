import type auth from "./locales/en/auth.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    auth: typeof auth;
  }
}
