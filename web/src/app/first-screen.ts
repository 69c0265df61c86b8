import { paths } from "@/features/auth/paths";
import { EVERYWHERE, preloadTexts } from "@/lib/i18n/language";
import type { Tokens } from "@/lib/session/tokens";
import { isOutside, screensAt } from "./screens";

/** Loads the frame around every screen of somebody who is signed in. */
export const loadShell = () => import("./shell/Shell");

/** What somebody sees at an address: who has not signed in is asked to. */
export function shownAt(tokens: Tokens | null, pathname: string): string {
  return tokens || isOutside(pathname) ? pathname : paths.signIn;
}

/** Starts loading all code and texts that the first screen needs. */
export function preloadFirst(pathname: string): void {
  preloadTexts(EVERYWHERE);
  preload(pathname);
  if (!isOutside(pathname)) loadShell().catch(() => undefined);
}

/** Starts loading the code and texts of an address that somebody is about to go to. */
export function preload(pathname: string): void {
  for (const { screen } of screensAt(pathname)) {
    preloadTexts(screen.texts);
    screen.load().catch(() => undefined);
  }
}
