import type { Task } from "./shrink-task";
import { asked } from "./worker-task";

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
  return async (picture) => {
    worker ??= new Worker(new URL("./shrink.worker.ts", import.meta.url), { type: "module" });
    count += 1;
    try {
      return await asked<Task, Blob | null>(worker, { id: count, picture });
    } catch {
      // One whose code did not load says so once, and then answers nothing.
      worker = undefined;
      return null;
    }
  };
}

async function onPage(picture: Blob): Promise<Blob | null> {
  try {
    const [{ onscreen }, { shrink }] = await Promise.all([import("./canvas"), import("./shrink")]);
    return await shrink(picture, onscreen);
  } catch {
    return null;
  }
}
