import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { answer, answerWithHeaders } from "../answer";
import { type Api, useApi } from "../client";
import { changeItems, pageQuery, paging } from "../pages";
import type { components } from "../schema";
import { versioned } from "../versions";
import { BASE } from "./app";
import { keys } from "./keys";
import type { Template, TemplatesWanted } from "./types";

const PAGE = 60;
const AT = `${BASE}/templates/{template_id}` as const;
const LISTS = [...keys.templates, "lists"];

type Page = Omit<components["schemas"]["PoseTemplatesReply"], "templates"> & {
  templates: Template[];
};
type TemplatePages = InfiniteData<Page, string | null>;

/** The templates that have all that is wanted, in its order, page by page. */
export const templatesQuery = (api: Api, wanted: TemplatesWanted) =>
  infiniteQueryOptions({
    queryKey: [...LISTS, wanted],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...wanted, ...pageQuery(pageParam, PAGE) };
      return answer(api.GET(`${BASE}/templates`, { signal, params: { query } }));
    },
    ...paging,
  });

/** What was found before stays until the rest is there. */
export function useTemplates(wanted: TemplatesWanted) {
  return useInfiniteQuery({
    ...templatesQuery(useApi(), wanted),
    placeholderData: keepPreviousData,
  });
}

const oneKey = (id: string) => [...keys.templates, "one", id];

export const templateQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: oneKey(id),
    queryFn: async ({ signal }) => {
      const { data, headers } = await answerWithHeaders(api.GET(AT, { signal, ...named(id) }));
      return versioned(data.template, headers);
    },
  });

/** One template; what a list knows of it is shown while it is being read. */
export function useTemplate(id: string) {
  const api = useApi();
  const known = knownTemplate(useQueryClient(), id);
  return useQuery({ ...templateQuery(api, id), ...(known && { placeholderData: known }) });
}

/** How many templates of each category a person finds, in the order of the catalogue. */
export const categoriesQuery = (api: Api) =>
  queryOptions({
    queryKey: keys.categories,
    queryFn: async ({ signal }) =>
      (await answer(api.GET(`${BASE}/categories`, { signal }))).categories,
  });

export function useCategories() {
  return useQuery(categoriesQuery(useApi()));
}

/** Marks a template or takes the mark away; the screen shows it at once. */
export function useFavourite() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, favourite }: Pick<Template, "id" | "favourite">) => {
      const path = `${AT}/favourite` as const;
      return answer(favourite ? api.PUT(path, named(id)) : api.DELETE(path, named(id)));
    },
    onMutate: ({ id, favourite }) => markTemplate(client, id, favourite),
    onError: (_error, { id, favourite }) => markTemplate(client, id, !favourite),
    onSettled: () => client.invalidateQueries({ queryKey: LISTS, refetchType: "inactive" }),
  });
}

/** Makes templates favourites, one by one. */
export function useMarkFavourites() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (templates: readonly Template[]) => {
      for (const { id } of templates.filter(({ favourite }) => !favourite)) {
        await answer(api.PUT(`${AT}/favourite`, named(id)));
        markTemplate(client, id, true);
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: LISTS, refetchType: "inactive" }),
  });
}

export function named(id: string) {
  return { params: { path: { template_id: id } } } as const;
}

export function putTemplate(client: QueryClient, template: Template): void {
  client.setQueryData(oneKey(template.id), template);
}

/** Has lists and counts read again: there is a pose more, or less, or another one. */
export async function refreshTemplates(client: QueryClient): Promise<void> {
  const queries = [LISTS, keys.categories];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}

function markTemplate(client: QueryClient, id: string, favourite: boolean): void {
  const marked = (one: Template) => (one.id === id ? { ...one, favourite } : one);
  client.setQueriesData<TemplatePages>(
    { queryKey: LISTS },
    (pages) =>
      pages &&
      changeItems<"templates", Template, TemplatePages>(pages, "templates", (list) =>
        list.map(marked),
      ),
  );
  client.setQueryData<Template>(oneKey(id), (one) => one && marked(one));
}

function knownTemplate(client: QueryClient, id: string): Template | undefined {
  const lists = client.getQueriesData<TemplatePages>({ queryKey: LISTS });
  const known = lists.flatMap(([, pages]) => pages?.pages ?? []);
  return known.flatMap((page) => page.templates).find((template) => template.id === id);
}
