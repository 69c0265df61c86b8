import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer } from "../answer";
import { type Api, useApi } from "../client";
import { BASE } from "./app";
import { dropMoving, MOVING, putAvatar, refreshTotals, stopReading } from "./project-avatars";
import type { Avatar } from "./types";

// Of one request.
const MOST = 100;

interface Into {
  avatars: readonly Avatar[];
  projectId: string;
}

/** Moves avatars into a project. They leave the screen at once; when they are refused they come back. */
export function useMoveAvatars() {
  const api = useApi();
  const client = useQueryClient();
  return useMutation({
    mutationKey: MOVING,
    mutationFn: (into: Into) => eachHundred(into, (body) => move(api, body)),
    onMutate: async ({ avatars }) => {
      for (const projectId of new Set(avatars.map((avatar) => avatar.projectId))) {
        await stopReading(client, projectId);
        dropMoving(client, projectId);
      }
    },
    onSuccess: (moved) => {
      for (const avatar of moved) putAvatar(client, avatar);
    },
    onError: (_error, { avatars }) => {
      for (const avatar of avatars) putAvatar(client, avatar);
    },
    // Not awaited: until it has ended, what came back counts as being moved.
    onSettled: () => void refreshTotals(client),
  });
}

/** Has avatars copied into a project; the list of all work tells how that goes. */
export function useCopyAvatars() {
  const api = useApi();
  return useMutation({
    mutationFn: (into: Into) => eachHundred(into, (body) => copy(api, body)),
  });
}

interface Body {
  avatarIds: string[];
  projectId: string;
}

async function move(api: Api, body: Body): Promise<Avatar[]> {
  return (await answer(api.POST(`${BASE}/avatars/move`, { body }))).avatars;
}

async function copy(api: Api, body: Body): Promise<string[]> {
  return [(await answer(api.POST(`${BASE}/avatars/copy`, { body }))).copying.id];
}

async function eachHundred<Result>(
  { avatars, projectId }: Into,
  send: (body: Body) => Promise<Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < avatars.length; start += MOST) {
    const avatarIds = avatars.slice(start, start + MOST).map(({ id }) => id);
    results.push(...(await send({ avatarIds, projectId })));
  }
  return results;
}
