import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { isOfKind } from "@/lib/api-error";
import { answer, answerWithHeaders } from "../answer";
import { type Api, useApi } from "../client";
import { lookAfter } from "../pace";
import { pageQuery, paging } from "../pages";
import type { components } from "../schema";
import { ifMatch, versioned } from "../versions";
import { BASE } from "./app";
import { keys } from "./keys";
import type { Kit, KitChange, KitCreate } from "./types";

const PAGE = 50;

type Schemas = components["schemas"];

export const kitsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: [...keys.kits, "pages"],
    queryFn: ({ signal, pageParam }) => {
      const query = pageQuery(pageParam, PAGE);
      return answer(api.GET(`${BASE}/kits`, { signal, params: { query } }));
    },
    ...paging,
  });

export function useKits(enabled = true) {
  return useInfiniteQuery({ ...kitsQuery(useApi()), enabled });
}

const oneKey = (id: string) => [...keys.kits, "one", id];

export const kitQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: oneKey(id),
    queryFn: async ({ signal }) => {
      const { data, headers } = await answerWithHeaders(
        api.GET(`${BASE}/kits/{kit_id}`, { signal, ...named(id) }),
      );
      return versioned(data.kit, headers);
    },
  });

/** One kit, looked at again and again while one of its logos is on its way. */
export function useKit(id: string) {
  return useQuery({
    ...kitQuery(useApi(), id),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data && isAwaited(data) ? lookAfter(dataUpdateCount * 1000) : false,
  });
}

/** Whether a logo of the kit is on its way. */
export function isAwaited({ logos }: Kit): boolean {
  return Object.values(logos).some((logo) => logo?.status === "awaiting_upload");
}

export function useCreateKit() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (kit: KitCreate) => {
      const body = kit as Schemas["KitCreate"];
      return (await answer(api.POST(`${BASE}/kits`, { body }))).kit;
    },
    onSuccess: () => refreshKits(client),
    meta: { shownInPlace: true },
  });
}

interface Asked {
  change: KitChange;
  /** The version that was changed; without one, whatever version there is. */
  etag?: string | undefined;
}

export function useChangeKit(id: string) {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ change, etag }: Asked) => {
      const { data, headers } = await answerWithHeaders(
        api.PATCH(`${BASE}/kits/{kit_id}`, {
          params: { path: { kit_id: id } },
          body: change as Schemas["KitChange"],
          ...ifMatch(etag),
        }),
      );
      return versioned(data.kit, headers);
    },
    onSuccess: (kit) => {
      showKit(client, kit);
      return refreshKits(client);
    },
    onError: (error) =>
      isOfKind(error, "conflict") ? client.invalidateQueries({ queryKey: oneKey(id) }) : undefined,
    meta: { shownInPlace: true },
  });
}

export function useChooseDefaultKit() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST(`${BASE}/kits/{kit_id}/default`, named(id))),
    onSettled: () => refreshKits(client),
  });
}

export function useTrashKit() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE(`${BASE}/kits/{kit_id}`, named(id))),
    onSettled: () => refreshKits(client),
  });
}

export function useRestoreKit() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST(`${BASE}/kits/{kit_id}/restore`, named(id))),
    onSettled: () => refreshKits(client),
  });
}

/** Shows what the server answered to a change, which counts nothing anew. */
export function showKit(client: QueryClient, kit: Kit): void {
  client.setQueryData<Kit>(oneKey(kit.id), (before) => ({
    ...kit,
    counts: kit.counts ?? before?.counts ?? null,
  }));
}

export async function refreshKits(client: QueryClient): Promise<void> {
  const queries = [keys.kits, keys.stats, keys.trash, keys.credits, keys.ledger];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}

export function named(id: string) {
  return { params: { path: { kit_id: id } } } as const;
}
