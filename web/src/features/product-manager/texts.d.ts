import type product from "./locales/en/product.json";
import type products from "./locales/en/products.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    product: typeof product;
    products: typeof products;
  }
}
