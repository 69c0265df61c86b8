import type { Reach } from "../first-read";
import { productsQuery } from "./product-list";
import { statsQuery } from "./stats";

export async function askProducts({ api, queries, preparePictures }: Reach) {
  const { pages } = await queries.fetchInfiniteQuery(productsQuery(api));
  preparePictures(pages[0]?.products ?? []);
}

export async function askStats({ api, queries }: Reach) {
  await queries.prefetchQuery(statsQuery(api));
}
