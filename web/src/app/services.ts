import type { QueryClient } from "@tanstack/react-query";
import { type Api, createApi } from "@/api/client";
import type { Send } from "@/api/send";
import { lookAtWork } from "@/api/work/look";
import type { RuntimeConfig } from "@/config/load-config";
import { forgetHits } from "@/foundation/search/forget-hits";
import type { Identity } from "@/lib/session/context";
import { lazyUserPool } from "@/lib/session/lazy-user-pool";
import { Session } from "@/lib/session/session";
import { browserTokenStore } from "@/lib/session/tokens";
import { createQueries } from "./queries";

export interface Services {
  config: RuntimeConfig;
  identity: Identity;
  api: Api;
  queries: QueryClient;
}

/** Connects the parts of the app; the one place that knows them all. */
export function createServices(config: RuntimeConfig, send: Send): Services {
  const pool = lazyUserPool(config);
  const session = new Session({ store: browserTokenStore(), renew: pool.renew });
  const queries = createQueries();
  const onQueued = () => void lookAtWork(queries);
  const api = createApi({ baseUrl: config.apiUrl, session, send, onQueued });
  forgetOnSignOut(session, queries);
  return { config, identity: { session, pool }, api, queries };
}

/** What one person has seen is not for the next one at this browser. */
function forgetOnSignOut(session: Session, queries: QueryClient): void {
  let email = session.current()?.email;
  session.subscribe(() => {
    const now = session.current()?.email;
    if (email !== undefined && now !== email) {
      queries.clear();
      forgetHits();
    }
    email = now;
  });
}
