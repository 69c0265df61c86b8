import { healthQuery } from "@/api/catalogue";
import { creditsQuery } from "@/api/credits";
import { keys } from "@/api/keys";
import { EVERYWHERE, preloadTexts } from "@/lib/i18n/language";
import { paths } from "@/lib/paths";
import { isOutside, screensAt } from "./find-screen";
import type { Services } from "./services";

const LONGEST_WAIT_MS = 800;

/** Loads the frame around every screen of somebody who is signed in. */
export const loadShell = () => import("./shell/Shell");

/** What somebody sees at an address: who has not signed in is asked to. */
export function shownAt({ identity }: Services, pathname: string): string {
  return identity.session.current() || isOutside(pathname) ? pathname : paths.signIn;
}

/**
 * Asks for all that an address shows, code, texts and data, while React is still on its way. Ends
 * when most of it is there, or soon; what fails is asked for again, and shown, where it belongs.
 */
export async function openFirst(services: Services, pathname: string): Promise<void> {
  preloadTexts(EVERYWHERE);
  const asked = screensAt(pathname).map(({ screen, params }) => screen.ask?.(services, params));
  if (!isOutside(pathname)) asked.push(askNotices(services), loadShell());
  preload(pathname);
  await atMost(LONGEST_WAIT_MS, Promise.allSettled(asked));
}

/** Starts loading the code and texts of an address that somebody is about to go to. */
export function preload(pathname: string): void {
  for (const { screen } of screensAt(pathname)) {
    preloadTexts(screen.texts);
    screen.load().catch(() => undefined);
  }
}

/**
 * Waits, though not for long, for what the notices need: they should not push the page down later.
 * Once they have been asked for, nobody waits for them again.
 */
export async function askNotices({ queries, api }: Services): Promise<void> {
  if (queries.getQueryState(keys.health)) return;
  const notices = [
    queries.prefetchQuery(healthQuery(api)),
    queries.prefetchQuery(creditsQuery(api)),
  ];
  await atMost(LONGEST_WAIT_MS, Promise.all(notices));
}

function atMost(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}
