import type { InfiniteData } from "@tanstack/react-query";

interface Page {
  nextCursor?: string | null;
}

/** For `useInfiniteQuery` over our lists. */
export const paging = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: Page) => page.nextCursor ?? null,
};

/** The query parameters of one page. */
export function pageQuery(cursor: string | null, limit: number) {
  return cursor ? { cursor, limit } : { limit };
}

type Pages<Name extends string, Item> = InfiniteData<Record<Name, Item[]>, string | null>;

/** Returns the pages with one list changed on each; the input stays as it is. */
export function changeItems<Name extends string, Item, Data extends Pages<Name, Item>>(
  data: Data,
  name: Name,
  change: (items: Item[]) => Item[],
): Data {
  const pages = data.pages.map((page) => ({ ...page, [name]: change(page[name]) }));
  return { ...data, pages };
}
