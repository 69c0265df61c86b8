import type dashboard from "./locales/en/dashboard.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    dashboard: typeof dashboard;
  }
}
