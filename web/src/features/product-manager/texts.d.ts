import type brush from "./locales/en/brush.json";
import type channels from "./locales/en/channels.json";
import type product from "./locales/en/product.json";
import type productExports from "./locales/en/product-exports.json";
import type products from "./locales/en/products.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    brush: typeof brush;
    channels: typeof channels;
    product: typeof product;
    "product-exports": typeof productExports;
    products: typeof products;
  }
}
