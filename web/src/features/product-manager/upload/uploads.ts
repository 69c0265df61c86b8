import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { type Api, useApi } from "@/api/client";
import type { Reserving } from "@/foundation/uploads/reserving";
import { createUploads, type Uploads } from "@/foundation/uploads/uploads";
import { useIdentity } from "@/lib/session/context";

const MEGABYTES = 20;

// One for each way to the API, so that uploads go on while the person looks elsewhere.
const known = new WeakMap<Api, Uploads>();

/** The uploads of pictures of products. */
export function useUploads(): Uploads {
  const api = useApi();
  const client = useQueryClient();
  const { session } = useIdentity();
  const found = known.get(api) ?? createUploads(loading(api, client), session, MEGABYTES);
  known.set(api, found);
  return found;
}

/** Returns what loads the way to reserve pictures; when that fails the next call tries again. */
function loading(api: Api, client: QueryClient): () => Promise<Reserving> {
  let loaded: Reserving | undefined;
  return async () => {
    const { reserving } = await import("./reserving");
    loaded ??= reserving(api, client);
    return loaded;
  };
}
