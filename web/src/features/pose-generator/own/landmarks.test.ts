import { expect, it } from "vitest";
import { keypointsOf, type Landmark } from "./landmarks";

const SIZE = { width: 1000, height: 2000 };
const [NOSE, LEFT_SHOULDER, RIGHT_SHOULDER, LEFT_ANKLE] = [0, 11, 12, 27];

function landmarks(changed: Readonly<Record<number, Partial<Landmark>>> = {}): Landmark[] {
  return Array.from({ length: 33 }, (_, index) => ({
    x: 0.5,
    y: index / 40,
    z: index === NOSE ? -1 : 0,
    visibility: 1,
    ...changed[index],
  }));
}

it("puts the neck between the shoulders, in pixels", () => {
  const found = landmarks({
    [LEFT_SHOULDER]: { x: 0.6, y: 0.2 },
    [RIGHT_SHOULDER]: { x: 0.4, y: 0.3 },
  });
  const keypoints = keypointsOf(found, SIZE);
  expect(keypoints).toHaveLength(18);
  expect(keypoints[2]).toEqual([400, 600]);
  expect(keypoints[5]).toEqual([600, 400]);
  expect(keypoints[1]).toEqual([500, 500]);
});

it("leaves out what is hidden or beyond the photo", () => {
  const found = landmarks({ [LEFT_ANKLE]: { visibility: 0.2 }, 28: { y: 1.2 } });
  const keypoints = keypointsOf(found, SIZE);
  expect([keypoints[10], keypoints[13]]).toEqual([null, null]);
  expect(keypoints[12]).not.toBeNull();
});

it("gives no face to who is seen from behind, but ears", () => {
  const keypoints = keypointsOf(landmarks({ [NOSE]: { z: 0.4 } }), SIZE);
  expect([keypoints[0], keypoints[14], keypoints[15]]).toEqual([null, null, null]);
  expect(keypoints[16]).not.toBeNull();
});
