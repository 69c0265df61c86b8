import type { Reach } from "../first-read";
import { productsQuery } from "./product-list";

export async function askProducts({ api, queries, preparePictures }: Reach) {
  const { pages } = await queries.fetchInfiniteQuery(productsQuery(api));
  preparePictures(pages[0]?.products ?? []);
}
