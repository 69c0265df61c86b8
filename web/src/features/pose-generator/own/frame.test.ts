import { expect, it } from "vitest";
import { cutAround, framed } from "./frame";
import { boxOf, problemOf, seenOf } from "./keypoints";
import { STANDING, without } from "./testing";

const inPhoto = (points: typeof STANDING, left: number, top: number, size: number) =>
  points.map((point) => point && ([left + point[0] * size * 0.75, top + point[1] * size] as const));

it("frames somebody who stands small in a wide photo, with air above and below", () => {
  const points = inPhoto(STANDING, 2000, 300, 500);
  const keypoints = framed(points, cutAround(points));
  const box = boxOf(seenOf(keypoints));
  expect(seenOf(keypoints)).toHaveLength(18);
  expect(box.top).toBeCloseTo(0.09);
  expect(box.bottom).toBeCloseTo(0.94);
  expect((box.left + box.right) / 2).toBeCloseTo(0.5);
});

it("cuts a half body at the lower edge", () => {
  const points = inPhoto(without(9, 10, 12, 13), 0, 0, 1000);
  const box = boxOf(seenOf(framed(points, cutAround(points))));
  expect(box.bottom).toBeCloseTo(1);
});

it("keeps arms that reach far aside in the frame", () => {
  const wide = without().map((point, index) => (index === 4 ? ([-1, 0.25] as const) : point));
  const points = inPhoto(wide, 3000, 0, 1000);
  const keypoints = framed(points, cutAround(points));
  expect(problemOf(keypoints)).toBeNull();
  expect(seenOf(keypoints)).toHaveLength(18);
});

it("counts as not seen what is outside of the frame", () => {
  const cut = { x: 0, y: 0, width: 75, height: 50 };
  const keypoints = framed(inPhoto(STANDING, 0, 0, 100), cut);
  expect(keypoints[13]).toBeNull();
  expect(keypoints[1]?.[1]).toBeCloseTo(0.5);
});
