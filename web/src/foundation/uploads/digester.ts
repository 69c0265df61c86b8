import { digest } from "./digest";
import { asked } from "./worker-task";

type Digest = (file: Blob) => Promise<string | null>;

/** Tells the SHA-256 of files, away from the page, of each only once. */
export class Digester {
  readonly #digest: Digest;
  readonly #known = new WeakMap<Blob, Promise<string | null>>();

  constructor(digest: Digest = inBackground()) {
    this.#digest = digest;
  }

  /** Returns it in hexadecimal; null when it cannot be told. */
  of(file: Blob): Promise<string | null> {
    const known = this.#known.get(file) ?? this.#digest(file);
    this.#known.set(file, known);
    return known;
  }
}

function inBackground(): Digest {
  if (typeof Worker === "undefined") return (file) => digest(file).catch(() => null);
  let worker: Worker | undefined;
  let count = 0;
  return async (file) => {
    worker ??= new Worker(new URL("./digest.worker.ts", import.meta.url), { type: "module" });
    count += 1;
    try {
      return await asked<{ id: number; file: Blob }, string | null>(worker, { id: count, file });
    } catch {
      worker = undefined;
      return null;
    }
  };
}
