import { useSyncExternalStore } from "react";
import type { UploadForm } from "@/api/media/send-picture";
import type { Session } from "@/lib/session/session";
import { MOST_MEGABYTES } from "./checks";
import type { PictureType } from "./picture-facts";
import { type Outside, UploadQueue } from "./queue";
import type { Upload } from "./queue-state";
import { Shrinker } from "./shrinker";

/** The uploads of an app, wherever they are going. */
export interface Uploads {
  queue: UploadQueue<UploadForm>;
  shrinker: Shrinker;
  /** How large a file may be. */
  megabytes: number;
  findKnown: FindKnown;
  digestOf: DigestOf;
}

/** What is there already of a file. */
export interface Known {
  name: string;
  /** Where it is shown. */
  path: string;
}

/** Returns what is there already of files, by their SHA-256. */
export type FindKnown = (digests: readonly string[]) => Promise<ReadonlyMap<string, Known>>;

/** Returns the SHA-256 of a file in hexadecimal; null when it cannot be told. */
export type DigestOf = (file: Blob) => Promise<string | null>;

/** How an app reserves what uploads become, signs for them anew, and gives them back. */
export interface Reserving
  extends Pick<Outside<UploadForm>, "reserve" | "reserveMany" | "discard"> {
  signAgain: (itemId: string) => Promise<UploadForm>;
  findKnown: FindKnown;
  digestOf: DigestOf;
}

const MARGIN_MS = 60_000;

/** They end with the session. `app` loads what the app does about them. */
export function createUploads(
  app: () => Promise<Reserving>,
  session: Session,
  megabytes = MOST_MEGABYTES,
): Uploads {
  const shrinker = new Shrinker();
  const prepare = ({ file, type, shrinks }: Upload) => {
    const original = typed(file, type);
    return shrinks ? shrinker.smaller(original) : Promise.resolve(original);
  };
  const renewed = async ({ itemId, form }: { itemId: string; form: UploadForm }) =>
    Date.parse(form.expiresAt) - MARGIN_MS > Date.now() ? form : (await app()).signAgain(itemId);
  const queue = new UploadQueue<UploadForm>({
    prepare,
    reserve: async (upload, bytes) => (await app()).reserve(upload, bytes),
    reserveMany: async (prepared) => (await app()).reserveMany(prepared),
    renewed,
    send: async (form, bytes, sending) => {
      const { sendPicture } = await import("@/api/media/send-picture");
      return sendPicture(form, bytes, sending);
    },
    discard: async (upload) => (await app()).discard(upload),
  });
  session.subscribe(() => session.current() ?? queue.abandon());
  return {
    queue,
    shrinker,
    megabytes,
    findKnown: async (digests) => (await app()).findKnown(digests),
    digestOf: async (file) => (await app()).digestOf(file),
  };
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
