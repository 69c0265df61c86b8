import {
  type QueryClient,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { type Api, useApi } from "./client";
import { pageQuery, paging } from "./pages";
import { type Emptied, type Emptying, purgeAll } from "./purge-all";

const PAGE = 50;

interface Identified {
  id: string;
}

interface TrashPage<Item extends Identified> {
  trash: Item[];
  nextCursor?: string | null;
}

/** The trash of one app, as its API has it. */
export interface TrashOf<Item extends Identified> {
  queryKey: QueryKey;
  read: (
    api: Api,
    query: ReturnType<typeof pageQuery>,
    signal: AbortSignal | null,
  ) => Promise<TrashPage<Item>>;
  purge: (api: Api, id: string) => Promise<unknown>;
  /** Has everything read again that counts what is deleted. */
  refresh: (client: QueryClient) => unknown;
}

export function useTrash<Item extends Identified>({ queryKey, read }: TrashOf<Item>) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) => read(api, pageQuery(pageParam, PAGE), signal),
    ...paging,
  });
}

/** Deletes for good: nothing of it remains. */
export function usePurge<Doomed extends Identified>({
  purge,
  refresh,
}: Pick<TrashOf<Doomed>, "purge" | "refresh">) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Doomed) => purge(api, id),
    onSettled: () => refresh(client),
  });
}

/** Deletes for good, one by one, what is in the trash now; the first refusal ends it. */
export function useEmptyTrash<Item extends Identified>(trash: TrashOf<Item>) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (emptying: Emptying) => emptyTrash(trash, api, emptying),
    onSettled: () => trash.refresh(client),
    meta: { shownInPlace: true },
  });
}

/** Returns how far it came. */
export async function emptyTrash<Item extends Identified>(
  trash: TrashOf<Item>,
  api: Api,
  emptying: Emptying,
): Promise<Emptied> {
  const ids = await everyId(trash, api, emptying.signal);
  return purgeAll(ids, (id) => trash.purge(api, id), emptying);
}

// All pages first: what comes into the trash meanwhile was not meant.
async function everyId<Item extends Identified>(
  { read }: TrashOf<Item>,
  api: Api,
  signal: AbortSignal,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: TrashPage<Item> = await read(api, pageQuery(cursor, PAGE), null);
    ids.push(...page.trash.map(({ id }) => id));
    cursor = page.nextCursor ?? null;
  } while (cursor && !signal.aborted);
  return ids;
}
