import { creditsRead } from "@/api/accounts/first-reads";
import { healthRead } from "@/api/catalogue/first-reads";
import type { FirstRead } from "@/api/first-read";
import { addressOf } from "@/api/read";
import { isOutside, screensAt } from "./screens";

/** What the frame around the screens reads. */
export const FRAME_READS: readonly FirstRead[] = [healthRead, creditsRead];

/** What an address shows first, what else it reads by then, and what the frame around it reads. */
export function readsOf(pathname: string) {
  const found = screensAt(pathname);
  return {
    shown: found.flatMap(({ screen, params }) => screen.reads?.(params) ?? []),
    aside: found.flatMap(({ screen, params }) => screen.readsAside?.(params) ?? []),
    frame: isOutside(pathname) ? [] : FRAME_READS,
  };
}

/** All that an address reads of the API at `apiUrl` first, as absolute addresses. */
export function addressesAt(apiUrl: string, pathname: string): string[] {
  const { shown, aside, frame } = readsOf(pathname);
  const address = ({ read }: FirstRead) => apiUrl + addressOf(read);
  return [...shown, ...aside, ...frame].map(
    (one) => new URL(address(one), window.location.href).href,
  );
}
