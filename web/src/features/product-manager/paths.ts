import { APP_ID } from "@/api/product-manager/app";

const PRODUCTS = `/${APP_ID}/products`;

/** The part of the address with which the form for a new product is open. */
export const NEW = "new";

export const paths = {
  products: PRODUCTS,
  newProduct: `${PRODUCTS}?${NEW}`,
  product: (productId: string) => `${PRODUCTS}/${productId}`,
  check: `/${APP_ID}/check`,
  trash: `/${APP_ID}/trash`,
} as const;
