import { QueryClient } from "@tanstack/react-query";
import { mayPass } from "@/lib/api-error";

const MOST_RETRIES = 2;

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: {
      /** The screen shows the error itself, beside what was asked. */
      shownInPlace?: boolean;
    };
  }
}

/** The cache of server state. A refusal is shown where its data belongs. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (failures, error) => mayPass(error) && failures < MOST_RETRIES,
      },
      // A paused action would surprise its author later: offline it fails, and says so.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
