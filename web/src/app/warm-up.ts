import { recentAvatarsQuery } from "@/api/avatars";
import { healthQuery } from "@/api/catalogue";
import { creditsQuery } from "@/api/credits";
import { statsQuery } from "@/api/stats";
import { paths } from "@/lib/paths";
import type { Services } from "./services";

const LONGEST_WAIT_MS = 800;

/**
 * Asks for what the first screen shows while its code is still loading. Waits, though not for
 * long, for what the notices need: they should not push the page down later.
 */
export async function warmUp({ identity, queries, api }: Services, path: string): Promise<null> {
  if (!identity.session.current()) return null;
  if (path === paths.home) {
    void queries.prefetchQuery(recentAvatarsQuery(api));
    void queries.prefetchQuery(statsQuery(api));
  }
  const notices = Promise.all([
    queries.prefetchQuery(healthQuery(api)),
    queries.prefetchQuery(creditsQuery(api)),
  ]);
  await Promise.race([notices, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
  return null;
}
