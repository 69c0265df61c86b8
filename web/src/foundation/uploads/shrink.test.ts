import { afterEach, expect, it, vi } from "vitest";
import type { NewCanvas } from "./canvas";
import { fitted, shrink } from "./shrink";
import { Shrinker } from "./shrinker";

afterEach(() => void vi.unstubAllGlobals());

interface Browser {
  /** What its canvas can write, beside PNG. */
  writes?: string[];
  /** What becomes of one byte of a colour on its way through the canvas. */
  reads?: (byte: number) => number;
  /** How much of the picture can be seen through: 255 nothing, 0 all. */
  alpha?: number;
}

/** The canvas of a browser; jsdom has none. */
function canvasOf({ writes = [], reads = (byte) => byte, alpha = 255 }: Browser): NewCanvas {
  vi.stubGlobal("createImageBitmap", async () => ({ width: 400, height: 200, close: () => {} }));
  return (width, height) => {
    let pixel = [0, 0, 0, alpha];
    const context = {
      set fillStyle(colour: string) {
        pixel = [...(colour.match(/\d+/g) ?? []).map(Number), 255];
      },
      fillRect: () => undefined,
      drawImage: () => undefined,
      getImageData: () => ({
        data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, at) =>
          reads(pixel[at % 4] ?? 0),
        ),
      }),
    } as unknown as OffscreenCanvasRenderingContext2D;
    const encode = async (type: string) =>
      new Blob(["x"], { type: writes.includes(type) ? type : "image/png" });
    return { context, encode };
  };
}

const CHROME = { writes: ["image/webp", "image/jpeg"] };
const SAFARI = { writes: ["image/jpeg"] };

it.each([
  ["WebP", CHROME, "image/png", "image/webp"],
  ["JPEG where it cannot", SAFARI, "image/jpeg", "image/jpeg"],
  ["JPEG also for a PNG without holes", SAFARI, "image/png", "image/jpeg"],
  ["PNG for what can be seen through", { ...SAFARI, alpha: 254 }, "image/png", "image/png"],
])("writes %s", async (_, browser, before, after) => {
  const picture = new Blob(["picture"], { type: before });
  expect((await shrink(picture, canvasOf(browser)))?.type).toBe(after);
});

it("does not send noise instead of a picture", async () => {
  const picture = new Blob(["picture"], { type: "image/jpeg" });
  const noise = (byte: number) => (byte * 7 + 90) % 256;
  const faint = (byte: number) => byte ^ 1;
  expect(await shrink(picture, canvasOf({ ...CHROME, reads: noise }))).toBeNull();
  expect(await shrink(picture, canvasOf({ ...CHROME, reads: faint }))).not.toBeNull();
});

it("starts another worker after one that could not start", async () => {
  let started = 0;
  class ShakyWorker extends EventTarget {
    readonly #fails = started === 0;
    constructor() {
      super();
      started += 1;
    }
    postMessage({ id }: { id: number }) {
      const data = { id, result: new Blob(["1"]) };
      const answer = this.#fails ? new Event("error") : new MessageEvent("message", { data });
      queueMicrotask(() => this.dispatchEvent(answer));
    }
  }
  vi.stubGlobal("Worker", ShakyWorker);
  vi.stubGlobal("OffscreenCanvas", class {});
  const shrinker = new Shrinker();
  const [one, two] = [new Blob(["123"]), new Blob(["456"])];
  expect(await shrinker.smaller(one)).toBe(one);
  expect((await shrinker.smaller(two)).size).toBe(1);
});

it.each([
  [4096, 2048, 2048, 1024],
  [1000, 500, 1000, 500],
  [3000, 4000, 1536, 2048],
  [16_000, 64, 2048, 8],
])("fits %d by %d into %d by %d", (width, height, fitWidth, fitHeight) => {
  expect(fitted(width, height)).toEqual({ width: fitWidth, height: fitHeight });
});

it("keeps the picture when redrawing gains nothing or does not work", async () => {
  const picture = new Blob(["12345"]);
  const larger = new Shrinker(async () => new Blob(["123456"]));
  const unable = new Shrinker(async () => null);
  expect(await larger.smaller(picture)).toBe(picture);
  expect(await unable.smaller(picture)).toBe(picture);
});

it("redraws each picture once, one after the other", async () => {
  let now = 0;
  let most = 0;
  let calls = 0;
  const shrinker = new Shrinker(async () => {
    calls += 1;
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return new Blob(["1"]);
  });
  const [one, two] = [new Blob(["123"]), new Blob(["456"])];
  const results = await Promise.all([one, two, one].map((each) => shrinker.smaller(each)));
  expect(results.map(({ size }) => size)).toEqual([1, 1, 1]);
  expect([calls, most]).toEqual([2, 1]);
});
