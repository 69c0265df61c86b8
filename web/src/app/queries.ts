import { MutationCache, QueryClient } from "@tanstack/react-query";
import i18next from "i18next";
import { ApiError, mayPass } from "@/lib/api-error";
import { errorText } from "@/lib/error-text";
import { toast } from "@/ui/toast";

const MOST_RETRIES = 2;

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: {
      /** The screen shows the error itself, beside what was asked. */
      shownInPlace?: boolean;
    };
  }
}

/** The cache of server state. A refusal is shown where its data belongs; only a failed action toasts. */
export function createQueries(): QueryClient {
  const mutationCache = new MutationCache({
    onError: (error, _variables, _context, mutation) => {
      if (mutation.meta?.shownInPlace || isOver(error)) return;
      void toast.failed(errorText(i18next.getFixedT(null, "errors"), error));
    },
  });
  return new QueryClient({
    mutationCache,
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

/** An ended session leads to the sign-in page, which says why. */
function isOver(error: unknown): boolean {
  return error instanceof ApiError && error.kind === "unauthenticated";
}
