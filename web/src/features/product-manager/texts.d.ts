import type product from "./locales/en/product.json";
import type productTrash from "./locales/en/product-trash.json";
import type productUpload from "./locales/en/product-upload.json";
import type products from "./locales/en/products.json";

declare module "@/lib/i18n/texts" {
  interface Texts {
    product: typeof product;
    "product-trash": typeof productTrash;
    "product-upload": typeof productUpload;
    products: typeof products;
  }
}
