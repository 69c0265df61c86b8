import { expect, it } from "vitest";
import { fitted } from "./shrink";
import { Shrinker } from "./shrinker";

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
