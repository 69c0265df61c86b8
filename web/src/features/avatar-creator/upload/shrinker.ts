import { onscreen, shrink } from "./shrink";
import type { Done, Task } from "./shrink.worker";

type Redraw = (picture: Blob) => Promise<Blob | null>;

/** Makes pictures smaller, one after the other, each only once. */
export class Shrinker {
  readonly #redraw: Redraw;
  readonly #known = new WeakMap<Blob, Promise<Blob>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(redraw: Redraw = inBackground()) {
    this.#redraw = redraw;
  }

  /** Returns the smaller picture, or the same when nothing is gained. */
  smaller(picture: Blob): Promise<Blob> {
    const known = this.#known.get(picture);
    if (known) return known;
    const result = this.#last.then(() => this.#redraw(picture));
    const best = result.then((other) => (other && other.size < picture.size ? other : picture));
    this.#last = best;
    this.#known.set(picture, best);
    return best;
  }
}

function inBackground(): Redraw {
  if (typeof Worker === "undefined" || typeof OffscreenCanvas === "undefined") return onPage;
  let worker: Worker | undefined;
  let count = 0;
  return (picture) => {
    worker ??= new Worker(new URL("./shrink.worker.ts", import.meta.url), { type: "module" });
    count += 1;
    return asked(worker, { id: count, picture });
  };
}

const onPage: Redraw = (picture) => shrink(picture, onscreen).catch(() => null);

function asked(worker: Worker, task: Task): Promise<Blob | null> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (result: Blob | null) => {
      over.abort();
      resolve(result);
    };
    const hear = ({ data }: MessageEvent<Done>) => data.id === task.id && end(data.result);
    worker.addEventListener("message", hear, { signal: over.signal });
    worker.addEventListener("error", () => end(null), { signal: over.signal });
    worker.postMessage(task);
  });
}
