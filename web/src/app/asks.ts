import type { QueryClient } from "@tanstack/react-query";
import { creditsQuery } from "@/api/accounts/credits";
import { recentAvatarsQuery } from "@/api/avatar-creator/avatars";
import { activeGenerationsQuery, failedGenerationsQuery } from "@/api/avatar-creator/generations";
import { projectAvatarsQuery } from "@/api/avatar-creator/project-avatars";
import { projectQuery, projectsQuery } from "@/api/avatar-creator/projects";
import { statsQuery } from "@/api/avatar-creator/stats";
import { appsQuery, healthQuery } from "@/api/catalogue/catalogue";
import type { Api } from "@/api/client";
import { keys } from "@/api/keys";
import { paths } from "@/lib/paths";
import { isOutside, screensAt } from "./find-screen";
import { preparePictures } from "./prepare-pictures";

const LONGEST_WAIT_MS = 1200;

interface Reach {
  api: Api;
  queries: QueryClient;
}

interface FirstReach extends Reach {
  /** Ends when the code that draws is there. */
  drawing: Promise<unknown>;
}

/** Asks for the data of a screen; ends when what it shows first is there. */
type Ask = (reach: FirstReach, params: Readonly<Record<string, string>>) => Promise<unknown>;

/** By the path of the screen. What they ask for is also in screens.ts, to be sent ahead. */
const ASKS: Readonly<Record<string, Ask>> = {
  [paths.home]: askDashboard,
  [paths.projects]: ({ api, queries }) => queries.prefetchInfiniteQuery(projectsQuery(api)),
  [paths.project(":projectId")]: askProject,
};

/**
 * Asks for the data that an address shows first, while React is still on its way. Ends when most of
 * it is there, or soon; what fails is asked for again, and shown, where it belongs.
 */
export async function askFirst(reach: FirstReach, pathname: string): Promise<void> {
  const asked = screensAt(pathname).map(({ screen, params }) => ASKS[screen.path]?.(reach, params));
  if (!isOutside(pathname)) asked.push(askNotices(reach));
  await atMost(LONGEST_WAIT_MS, Promise.allSettled(asked));
}

/**
 * Waits, though not for long, for what the notices need: they should not push the page down later.
 * Once they have been asked for, nobody waits for them again.
 */
export async function askNotices({ queries, api }: Reach): Promise<void> {
  if (queries.getQueryState(keys.health)) return;
  const notices = [
    queries.prefetchQuery(healthQuery(api)),
    queries.prefetchQuery(creditsQuery(api)),
  ];
  await atMost(LONGEST_WAIT_MS, Promise.all(notices));
}

async function askDashboard({ api, queries, drawing }: FirstReach): Promise<unknown> {
  void queries.prefetchQuery(activeGenerationsQuery(api));
  void queries.prefetchQuery(appsQuery(api));
  const recent = queries
    .fetchQuery(recentAvatarsQuery(api))
    .then(({ avatars }) => void preparePictures(avatars, drawing));
  return Promise.all([recent, queries.prefetchQuery(statsQuery(api))]);
}

async function askProject(
  { api, queries, drawing }: FirstReach,
  { projectId = "" },
): Promise<unknown> {
  const avatars = queries
    .fetchInfiniteQuery(projectAvatarsQuery(api, projectId))
    .then(({ pages: [newest] }) => void preparePictures(newest?.avatars ?? [], drawing));
  return Promise.all([
    avatars,
    queries.prefetchQuery(projectQuery(api, projectId)),
    queries.prefetchQuery(activeGenerationsQuery(api)),
    queries.prefetchQuery(failedGenerationsQuery(api)),
  ]);
}

function atMost(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}
