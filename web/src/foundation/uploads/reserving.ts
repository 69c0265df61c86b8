import type { UploadForm } from "@/api/media/send-picture";
import type { Outside } from "./queue";

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
