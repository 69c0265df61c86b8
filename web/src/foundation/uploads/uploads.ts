import { useSyncExternalStore } from "react";
import { sendPicture, type UploadForm } from "@/api/media/send-picture";
import type { Session } from "@/lib/session/session";
import type { PictureType } from "./picture-facts";
import { type Outside, UploadQueue } from "./queue";
import type { Upload } from "./queue-state";
import { Shrinker } from "./shrinker";

/** The uploads of an app, wherever they are going. */
export interface Uploads {
  queue: UploadQueue<UploadForm>;
  shrinker: Shrinker;
}

/** How an app reserves what an upload becomes, and gives it back. */
export type Reserving = Pick<Outside<UploadForm>, "reserve" | "discard">;

/** They end with the session. */
export function createUploads(reserving: Reserving, session: Session): Uploads {
  const shrinker = new Shrinker();
  const prepare = ({ file, type, shrinks }: Upload) => {
    const original = typed(file, type);
    return shrinks ? shrinker.smaller(original) : Promise.resolve(original);
  };
  const queue = new UploadQueue({ ...reserving, prepare, send: sendPicture });
  session.subscribe(() => session.current() ?? queue.abandon());
  return { queue, shrinker };
}

export function useUploadList({ queue }: Uploads): readonly Upload[] {
  return useSyncExternalStore(queue.subscribe, queue.current);
}

const typedFiles = new WeakMap<File, Blob>();

/** The file under its real type, whatever its name says; the same object for the same file. */
export function typed(file: File, type: PictureType): Blob {
  const found = typedFiles.get(file) ?? file.slice(0, file.size, type);
  typedFiles.set(file, found);
  return found;
}
