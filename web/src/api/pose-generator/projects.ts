import {
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
import { pageQuery, paging } from "../pages";
import { ifMatch, versioned } from "../versions";
import { BASE } from "./app";
import { keys } from "./keys";
import type { ProjectChange, ProjectCreate, ProjectsWanted } from "./types";

const PAGE = 50;
const AT = `${BASE}/projects/{project_id}` as const;

/** The projects that have all that is wanted, in its order, page by page. */
export const projectsQuery = (api: Api, wanted: ProjectsWanted) =>
  infiniteQueryOptions({
    queryKey: [...keys.projects, "pages", wanted],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...wanted, ...pageQuery(pageParam, PAGE) };
      return answer(api.GET(`${BASE}/projects`, { signal, params: { query } }));
    },
    ...paging,
  });

/** What was found before stays until the rest is there. */
export function useProjects(wanted: ProjectsWanted) {
  return useInfiniteQuery({
    ...projectsQuery(useApi(), wanted),
    placeholderData: keepPreviousData,
  });
}

const oneKey = (id: string) => [...keys.projects, "one", id];

export const projectQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: oneKey(id),
    queryFn: async ({ signal }) => {
      const { data, headers } = await answerWithHeaders(api.GET(AT, { signal, ...named(id) }));
      return versioned(data.project, headers);
    },
  });

export function useProject(id: string) {
  return useQuery(projectQuery(useApi(), id));
}

export function useCreateProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ProjectCreate) =>
      (await answer(api.POST(`${BASE}/projects`, { body }))).project,
    onSuccess: () => refreshProjects(client),
    meta: { shownInPlace: true },
  });
}

interface Asked {
  id: string;
  change: ProjectChange;
  /** The version that was changed; without one, whatever version there is. */
  etag?: string | undefined;
}

export function useChangeProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, change, etag }: Asked) => {
      const { data, headers } = await answerWithHeaders(
        api.PATCH(AT, { ...named(id), body: change, ...ifMatch(etag) }),
      );
      return versioned(data.project, headers);
    },
    onSuccess: (project) => client.setQueryData(oneKey(project.id), project),
    onSettled: () => refreshProjects(client),
    meta: { shownInPlace: true },
  });
}

/** Moves a project and all in it to the trash. */
export function useTrashProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE(AT, named(id))),
    onSettled: () => refreshProjects(client),
  });
}

export function useRestoreProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST(`${AT}/restore`, named(id))),
    onSettled: () => refreshProjects(client),
  });
}

export async function refreshProjects(client: QueryClient): Promise<void> {
  const queries = [keys.projects, keys.stats, keys.trash, keys.work];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}

function named(id: string) {
  return { params: { path: { project_id: id } } } as const;
}
