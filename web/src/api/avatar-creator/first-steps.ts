import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { avatarQuery } from "./avatar";
import { addActive, generationQuery, useActiveGenerations } from "./generations";
import { orderPictures, refreshMoney } from "./orders";
import { isOpen } from "./project-avatars";
import { projectsQuery, refreshProjects } from "./projects";
import type { Generation, PictureOrder } from "./types";

const A_MOMENT = 2000;

/** Creates the first project when none is there yet; answers with the id of the newest. */
export function useFirstProject() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({ mutationFn: (name: string) => firstProject(api, client, name) });
}

/** Returns the id of the newest project there is, else of a new one of that name. */
async function firstProject(api: Api, client: QueryClient, name: string): Promise<string> {
  const { pages } = await client.fetchInfiniteQuery(projectsQuery(api));
  const found = pages[0]?.projects[0];
  if (found) return found.id;
  const { project } = await answer(api.POST(`${BASE}/projects`, { body: { name } }));
  void refreshProjects(client);
  return project.id;
}

/** Orders the very first picture, in the newest project there is, else in a new one of that name. */
export function useFirstOrder() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ projectName, order }: { projectName: string; order: PictureOrder }) => {
      const projectId = await firstProject(api, client, projectName);
      return orderPictures(api, projectId, order);
    },
    onSuccess: (generations) => addActive(client, generations),
    onSettled: () => refreshMoney(client),
    meta: { shownInPlace: true },
  });
}

/** One generation from its order to its end. */
export function useFollowed(ordered: Generation): Generation {
  const active = useActiveGenerations().data;
  const running = active?.find(({ id }) => id === ordered.id);
  const { data: ended } = useQuery({
    ...generationQuery(useApi(), ordered.id),
    enabled: active !== undefined && !running,
    // It may be out of the list a moment before it has ended.
    refetchInterval: ({ state }) => (state.data && !isOver(state.data) ? A_MOMENT : false),
  });
  return running ?? ended ?? ordered;
}

function isOver({ status }: Generation): boolean {
  return status !== "pending" && status !== "processing";
}

/** An avatar until its picture is there or was refused; null asks nothing. */
export function useArriving(id: string | null) {
  return useQuery({
    ...avatarQuery(useApi(), id ?? ""),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && !isOpen(state.data) ? false : A_MOMENT),
  });
}
