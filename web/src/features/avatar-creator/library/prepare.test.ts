import { QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { activeGenerationsQuery, failedGenerationsQuery } from "@/api/avatar-creator/generations";
import { projectAvatarsQuery } from "@/api/avatar-creator/project-avatars";
import type { Avatar, Generation } from "@/api/avatar-creator/types";
import { createApi } from "@/api/client";
import { aGeneration, anAvatar } from "@/testing/builders";

interface Given {
  avatars: Avatar[];
  active: Generation[];
  failed: Generation[];
}

/** Starts anew; returns the names of what is loaded from then on. */
function modulesLoaded(): string[] {
  const loaded: string[] = [];
  const part = (name: string) => () => {
    loaded.push(name);
    return { [name]: () => null };
  };
  vi.resetModules();
  vi.doMock("../generations/ActiveGenerations", part("ActiveGenerations"));
  vi.doMock("./EmptyLibrary", part("EmptyLibrary"));
  return loaded;
}

/** What is loaded before a project is drawn of which this has been read. */
async function loadedFor(projectId: string, { avatars, active, failed }: Given) {
  const api = createApi({ baseUrl: "http://lumiku.test/api", session: {} as never, send: fetch });
  const queries = new QueryClient();
  const pages = [{ avatars, nextCursor: null }] as never;
  queries.setQueryData(projectAvatarsQuery(api, projectId).queryKey, { pages, pageParams: [] });
  queries.setQueryData(activeGenerationsQuery(api).queryKey, { list: active, since: 0 });
  queries.setQueryData(failedGenerationsQuery(api).queryKey, failed);
  const loaded = modulesLoaded();
  const { prepareLibrary } = await import("./prepare");
  await prepareLibrary({ api, queries, preparePictures: () => undefined }, projectId);
  return loaded;
}

const mine = (given: Partial<Generation>) => aGeneration({ projectId: "p1", ...given });
const full: Given = { avatars: [anAvatar()], active: [], failed: [] };

it("loads nothing more for a project with avatars alone", async () => {
  expect(await loadedFor("p1", full)).toEqual([]);
});

it("loads what an empty project shows", async () => {
  expect(await loadedFor("p1", { ...full, avatars: [] })).toEqual(["EmptyLibrary"]);
});

it("loads the cards of what is being made", async () => {
  expect(await loadedFor("p1", { ...full, active: [mine({})] })).toEqual(["ActiveGenerations"]);
});

it("loads the cards of what failed in this project, and of no other", async () => {
  const failed = [mine({ status: "failed" })];
  expect(await loadedFor("p2", { ...full, failed })).toEqual([]);
  expect(await loadedFor("p1", { ...full, failed })).toEqual(["ActiveGenerations"]);
});
