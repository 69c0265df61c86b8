import {
  infiniteQueryOptions,
  type QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { paging } from "../pages";
import {
  type AvatarPage,
  type AvatarPages,
  flatten,
  withAvatar,
  withChanged,
  withNewest,
  withoutAvatars,
} from "./avatar-pages";
import { keys } from "./keys";
import * as reads from "./reads";
import type { Avatar } from "./types";

/** How many avatars the newest page holds when it is read again, and all pages but the first. */
export const PAGE = 100;
// Picture addresses work for an hour at least.
const PICTURES_LAST = 45 * 60 * 1000;

// Not under keys.avatars: a change somewhere should ask for the newest page again, not for fifty.
export const listKey = (projectId: string) => ["project-avatars", projectId];
/** The key of mutations that move avatars to the trash, a row at a time. */
export const MOVING = ["trash-avatars"];
/** The key of what was found in a project, or in all of them. */
export const foundKey = (projectId?: string) => [...keys.avatars, "found", projectId ?? "all"];
const newestKey = (projectId: string) => [...keys.avatars, "newest", projectId];

/** The avatars of a project, newest first, page by page. Stays current with `useNewest`. */
export const projectAvatarsQuery = (api: Api, projectId: string) =>
  infiniteQueryOptions({
    queryKey: listKey(projectId),
    queryFn: async ({ signal, pageParam, client }) => {
      const limit = pageParam === null ? undefined : PAGE;
      const page = await readPage(api, signal, reads.projectAvatars(projectId, pageParam, limit));
      if (pageParam === null) client.setQueryData(newestKey(projectId), page.avatars.length);
      return page;
    },
    ...paging,
    staleTime: PICTURES_LAST,
    // Comparing thousands of avatars for every page that comes in takes longer than drawing them.
    structuralSharing: false,
  });

export function useProjectAvatars(projectId: string) {
  return useInfiniteQuery(projectAvatarsQuery(useApi(), projectId));
}

/** Reads the newest page again whenever avatars changed, or `every` so many milliseconds. */
export function useNewest(projectId: string, every: number | false): void {
  const api = useApi();
  const client = useQueryClient();
  const listed = client.getQueryState(listKey(projectId))?.status === "success";
  useQuery({
    queryKey: newestKey(projectId),
    queryFn: async ({ signal }) => {
      const newest = await readPage(api, signal, reads.projectAvatars(projectId, null, PAGE));
      takeIn(client, projectId, newest);
      return newest.avatars.length;
    },
    enabled: listed,
    refetchInterval: every,
  });
}

function readPage(
  api: Api,
  signal: AbortSignal,
  { path, params }: ReturnType<typeof reads.projectAvatars>,
) {
  return answer(api.GET(path, { signal, params }));
}

function takeIn(client: QueryClient, projectId: string, newest: AvatarPage): void {
  const before = client.getQueryData<AvatarPages>(listKey(projectId));
  if (!before) return;
  client.setQueryData(listKey(projectId), withNewest(before, newest));
  // The server still lists them.
  dropMoving(client, projectId);
  if (anyEnded(flatten(before), newest.avatars)) void refreshTotals(client);
}

/** Whether an avatar that was being made has become ready or failed: covers or credits changed. */
export function anyEnded(before: readonly Avatar[], now: readonly Avatar[]): boolean {
  const open = new Set(before.filter(isOpen).map(({ id }) => id));
  return now.some((avatar) => open.has(avatar.id) && !isOpen(avatar));
}

/** Whether its picture is still to come. */
export function isOpen({ status }: Avatar): boolean {
  return status === "awaiting_upload" || status === "processing";
}

/** Shows an avatar as it is now, new or changed, wherever its project is listed. */
export function putAvatar(client: QueryClient, avatar: Avatar): void {
  changeList(client, avatar.projectId, (list) => withAvatar(list, avatar));
  changeFound(client, avatar.projectId, (found) => withChanged(found, avatar));
}

/** Takes an avatar out of its project's list. */
export function dropAvatar(client: QueryClient, { projectId, id }: Avatar): void {
  drop(client, projectId, new Set([id]));
}

/** Takes all avatars that are being moved to the trash out of their project's list. */
export function dropMoving(client: QueryClient, projectId: string): void {
  const ids = movingIds(client);
  if (ids.size > 0) drop(client, projectId, ids);
}

/** Returns a page without the avatars that are being moved to the trash: the server still has them. */
export function withoutMoving(client: QueryClient, page: AvatarPage): AvatarPage {
  const ids = movingIds(client);
  return { ...page, avatars: page.avatars.filter(({ id }) => !ids.has(id)) };
}

function movingIds(client: QueryClient): Set<string> {
  const moving = client.getMutationCache().findAll({ mutationKey: MOVING, status: "pending" });
  const rows = moving.map(({ state }) => state.variables as { avatars: readonly Avatar[] });
  return new Set(rows.flatMap(({ avatars }) => avatars.map(({ id }) => id)));
}

function drop(client: QueryClient, projectId: string, ids: ReadonlySet<string>): void {
  changeList(client, projectId, (list) => withoutAvatars(list, ids));
  changeFound(client, projectId, (found) => withoutAvatars(found, ids));
}

function changeList(
  client: QueryClient,
  projectId: string,
  change: (list: AvatarPages) => AvatarPages,
): void {
  const list = client.getQueryData<AvatarPages>(listKey(projectId));
  if (list) client.setQueryData(listKey(projectId), change(list));
}

function changeFound(
  client: QueryClient,
  projectId: string,
  change: (found: AvatarPages) => AvatarPages,
): void {
  for (const queryKey of [foundKey(projectId), foundKey()]) {
    client.setQueriesData<AvatarPages>({ queryKey }, (found) => found && change(found));
  }
}

/** Gives up reading what may still hold what is about to leave. */
export async function stopReading(client: QueryClient, projectId: string): Promise<void> {
  const queries = [newestKey(projectId), foundKey(projectId), foundKey()];
  await Promise.all(queries.map((queryKey) => client.cancelQueries({ queryKey })));
}

/** Reads again what counts avatars or credits, and the newest page. */
export async function refreshTotals(client: QueryClient): Promise<void> {
  const queries = [keys.avatars, keys.projects, keys.trash, keys.stats, keys.credits, keys.ledger];
  await Promise.all(queries.map((queryKey) => client.invalidateQueries({ queryKey })));
}
