import { useSyncExternalStore } from "react";
import type { UploadForm } from "@/api/media/send-picture";
import type { Session } from "@/lib/session/session";
import { LaterQueue } from "./later-queue";
import type { DigestOf, FindKnown, Reserving } from "./reserving";
import type { Shrinker } from "./shrinker";
import type { Upload } from "./upload";

/** The uploads of an app, wherever they are going. */
export interface Uploads {
  queue: LaterQueue<UploadForm>;
  shrinker: Pick<Shrinker, "smaller">;
  /** How large a file may be. */
  megabytes: number;
  findKnown: FindKnown;
  digestOf: DigestOf;
}

const USUAL_MEGABYTES = 10;

/** They end with the session. `app` loads what the app does about them. */
export function createUploads(
  app: () => Promise<Reserving>,
  session: Session,
  megabytes = USUAL_MEGABYTES,
): Uploads {
  const shrinker = laterShrinker();
  const queue = new LaterQueue(async () => (await import("./sending")).queueOf(app, shrinker));
  session.subscribe(() => session.current() ?? queue.abandon());
  return {
    queue,
    shrinker,
    megabytes,
    findKnown: async (digests) => (await app()).findKnown(digests),
    digestOf: async (file) => (await app()).digestOf(file),
  };
}

/** A shrinker whose code comes with the first picture that somebody picks. */
function laterShrinker(): Uploads["shrinker"] {
  let loaded: Promise<Shrinker> | undefined;
  const load = async () => {
    const { Shrinker } = await import("./shrinker");
    return new Shrinker();
  };
  return {
    async smaller(picture) {
      loaded ??= load();
      return (await loaded).smaller(picture);
    },
  };
}

export function useUploadList({ queue }: Uploads): readonly Upload[] {
  return useSyncExternalStore(queue.subscribe, queue.current);
}
