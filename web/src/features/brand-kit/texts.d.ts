import type brand from "./locales/en/brand.json";
import type brands from "./locales/en/brands.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    brand: typeof brand;
    brands: typeof brands;
  }
}
