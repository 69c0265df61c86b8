import { expect, it } from "vitest";
import figures from "./figures.json";
import { outlineOf } from "./outline";
import type { Seen } from "./points";
import { FRAME, roomFor } from "./room";

const [, cheer] = figures.map(({ keypoints }) => keypoints as Seen[]);

/** The keypoints of somebody who cheers with both hands, so much higher in the frame. */
function higher(by: number) {
  return outlineOf((cheer ?? []).map((point) => point && [point[0], point[1] - by]));
}

it("is the frame where all of a figure is in it", () => {
  expect(roomFor(higher(0))).toEqual(FRAME);
});

it("has room above for hands that the frame cuts off", () => {
  const outline = higher(0.12);
  const { x, y, wide, high } = roomFor(outline);
  const [, wrist = 0] = outline.joint(7) ?? [];
  expect(y).toBeLessThan(wrist - 0.07 * outline.size);
  expect([wide / high, y + high]).toEqual([0.75, 100].map((value) => expect.closeTo(value)));
  expect(x).toBeCloseTo((75 - wide) / 2);
});
