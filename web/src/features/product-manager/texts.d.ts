import type channels from "./locales/en/channels.json";
import type cutouts from "./locales/en/cutouts.json";
import type product from "./locales/en/product.json";
import type products from "./locales/en/products.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    channels: typeof channels;
    cutouts: typeof cutouts;
    product: typeof product;
    products: typeof products;
  }
}
