import type { InfiniteData } from "@tanstack/react-query";
import { newestFirst } from "../newest-first";
import type { components } from "../schema";
import type { Product } from "./types";

export type ProductPage = components["schemas"]["ProductsReply"];
export type ProductPages = InfiniteData<ProductPage, string | null>;

export const {
  flatten,
  withNewest,
  withChanged,
  withItem: withProduct,
  without: withoutProducts,
} = newestFirst<ProductPage, Product>({
  read: ({ products }) => products,
  write: (page, products) => ({ ...page, products }),
});
