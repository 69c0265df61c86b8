import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { answer, answerWithHeaders } from "../answer";
import { type Api, useApi } from "../client";
import { changeItems, paging } from "../pages";
import type { components } from "../schema";
import { ifMatch, versioned } from "../versions";
import { BASE } from "./app";
import { keys } from "./keys";
import * as reads from "./reads";
import type { Project, ProjectChange, ProjectCreate } from "./types";

const LIST = [...keys.projects, "pages"];
type ProjectPages = InfiniteData<components["schemas"]["ProjectsReply"], string | null>;

export const projectsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: LIST,
    queryFn: ({ signal, pageParam }) => {
      const { path, params } = reads.projects(pageParam);
      return answer(api.GET(path, { signal, params }));
    },
    ...paging,
  });

export function useProjects() {
  return useInfiniteQuery(projectsQuery(useApi()));
}

const oneKey = (id: string) => [...keys.projects, "one", id];

export const projectQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: oneKey(id),
    queryFn: async ({ signal }) => {
      const params = { path: { project_id: id } };
      const { data, headers } = await answerWithHeaders(
        api.GET(`${BASE}/projects/{project_id}`, { signal, params }),
      );
      return versioned(data.project, headers);
    },
  });

/** One project; what a list knows of it is shown while it is being read. */
export function useProject(id: string) {
  const api = useApi();
  const client = useQueryClient();
  const pages = client.getQueryData<ProjectPages>(LIST)?.pages ?? [];
  const known = pages.flatMap((page) => page.projects).find((project) => project.id === id);
  return useQuery({ ...projectQuery(api, id), ...(known && { placeholderData: known }) });
}

export function useCreateProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ProjectCreate) => answer(api.POST(`${BASE}/projects`, { body })),
    onSuccess: () => refreshProjects(client),
  });
}

interface Asked {
  id: string;
  change: ProjectChange;
  /** The version that was changed; without one, whatever version there is. */
  etag?: string | undefined;
}

/** Renames or describes a project; the screen shows it at once. */
export function useChangeProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, change, etag }: Asked) =>
      answer(
        api.PATCH(`${BASE}/projects/{project_id}`, {
          params: { path: { project_id: id } },
          body: change,
          ...ifMatch(etag),
        }),
      ),
    onMutate: ({ id, change }) => {
      const one = (project?: Project) => project && withChange([project], id, change)[0];
      client.setQueryData<Project>(oneKey(id), one);
      return showAtOnce(client, (list) => withChange(list, id, change));
    },
    onError: (_error, _asked, before) => putBack(client, before),
    onSettled: () => refreshProjects(client),
  });
}

/** Moves a project to the trash; it leaves the screen at once. */
export function useTrashProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(
        api.DELETE(`${BASE}/projects/{project_id}`, {
          params: { path: { project_id: id } },
        }),
      ),
    onMutate: (id) => showAtOnce(client, (list) => list.filter((project) => project.id !== id)),
    onError: (_error, _id, before) => putBack(client, before),
    onSettled: () => refreshProjects(client),
  });
}

export function useRestoreProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(
        api.POST(`${BASE}/projects/{project_id}/restore`, {
          params: { path: { project_id: id } },
        }),
      ),
    onSettled: () => refreshProjects(client),
  });
}

/** Returns the projects with one changed: it is of a version that nobody has read yet. */
export function withChange(list: Project[], id: string, { name, ...change }: ProjectChange) {
  const changed = ({ etag: _, ...project }: Project): Project => ({
    ...project,
    ...change,
    name: name ?? project.name,
  });
  return list.map((project) => (project.id === id ? changed(project) : project));
}

async function showAtOnce(client: QueryClient, change: (list: Project[]) => Project[]) {
  await client.cancelQueries({ queryKey: LIST });
  const before = client.getQueryData<ProjectPages>(LIST);
  if (before) client.setQueryData(LIST, changeItems(before, "projects", change));
  return before;
}

function putBack(client: QueryClient, before: ProjectPages | undefined): void {
  if (before) client.setQueryData(LIST, before);
}

export async function refreshProjects(client: QueryClient): Promise<void> {
  const queries = [keys.projects, keys.trash, keys.stats, keys.avatars];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
