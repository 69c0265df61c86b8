import { type InfiniteData, replaceEqualDeep } from "@tanstack/react-query";

interface Identified {
  id: string;
}

interface Paged {
  nextCursor?: string | null;
}

/** Where the items of a page are. */
interface ItemsOf<Page, Item> {
  read: (page: Page) => Item[];
  write: (page: Page, items: Item[]) => Page;
}

/**
 * What can be done with the pages of a list whose newest items come first: ids grow with time. All
 * of it returns new pages; items that stay as they are stay the same objects.
 */
export function newestFirst<Page extends Paged, Item extends Identified>(
  items: ItemsOf<Page, Item>,
) {
  type Pages = InfiniteData<Page, string | null>;

  /** All loaded items, in the order of the pages. */
  const flatten = ({ pages }: Pick<Pages, "pages">): Item[] => pages.flatMap(items.read);

  const changeEach = (data: Pages, change: (list: Item[], index: number) => Item[]): Pages => ({
    ...data,
    pages: data.pages.map((page, index) => items.write(page, change(items.read(page), index))),
  });

  /**
   * Returns the pages with what the newest page says now: new items come in, changed ones are
   * replaced, and those that it should hold but does not are gone.
   */
  const withNewest = (data: Pages, newest: Page): Pages => {
    const listed = items.read(newest);
    const oldest = newest.nextCursor ? listed.at(-1)?.id : undefined;
    const older = ({ id }: Item) => oldest !== undefined && id < oldest;
    const known = new Map(flatten(data).map((item) => [item.id, item]));
    const current = listed.map((item) => replaceEqualDeep(known.get(item.id), item) as Item);
    const changed = changeEach(data, (list, index) => [
      ...(index === 0 ? current : []),
      ...list.filter(older),
    ]);
    const last = changed.pages.at(-1);
    // Where it reaches further than all that is loaded, what follows starts where it ends.
    if (last && !flatten(data).some(older)) last.nextCursor = newest.nextCursor ?? null;
    return changed;
  };

  /** Returns the pages with `item` as it is now, where it is in them. */
  const withChanged = (data: Pages, item: Item): Pages =>
    changeEach(data, (list) => list.map((one) => (one.id === item.id ? item : one)));

  /** Returns the pages with `item` in its place. */
  const withItem = (data: Pages, item: Item): Pages => {
    if (flatten(data).some(({ id }) => id === item.id)) return withChanged(data, item);
    const home = data.pages.findIndex((page) => !page.nextCursor || isAfter(item, page));
    return changeEach(data, (list, index) => (index === home ? inserted(list, item) : list));
  };

  const isAfter = (item: Item, page: Page): boolean => {
    const last = items.read(page).at(-1);
    return last !== undefined && item.id > last.id;
  };

  const without = (data: Pages, ids: ReadonlySet<string>): Pages =>
    changeEach(data, (list) => list.filter(({ id }) => !ids.has(id)));

  return { flatten, withNewest, withChanged, withItem, without };
}

function inserted<Item extends Identified>(list: Item[], item: Item): Item[] {
  const found = list.findIndex(({ id }) => id < item.id);
  return list.toSpliced(found === -1 ? list.length : found, 0, item);
}
