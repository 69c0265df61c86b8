import { expect, it } from "vitest";
import { framingOf, mirrored, problemOf, rounded, withJoint, withShown } from "./keypoints";
import { STANDING, without } from "./testing";

const [NECK, RIGHT_WRIST, LEFT_WRIST] = [1, 4, 7];

it("takes what the server takes, and says what is missing", () => {
  expect(problemOf(STANDING)).toBeNull();
  expect(problemOf(without(NECK))).toBe("noNeck");
  expect(problemOf(without(2, 5))).toBe("noNeck");
  expect(problemOf(without(...Array.from({ length: 13 }, (_, index) => index + 5)))).toBe("tooFew");
  const speck = STANDING.map((point) => point && ([point[0] / 20, point[1] / 20] as const));
  expect(problemOf(speck)).toBe("tooSmall");
});

it("tells how much of the body is in the frame", () => {
  expect(framingOf(STANDING)).toBe("full_body");
  expect(framingOf(without(10, 13))).toBe("half_body");
  expect(framingOf(without(8, 9, 10, 11, 12, 13))).toBe("portrait");
});

it("moves a joint as far as the frame goes", () => {
  expect(withJoint(STANDING, RIGHT_WRIST, [1.4, -0.2])[RIGHT_WRIST]).toEqual([1, 0]);
  expect(withJoint(STANDING, RIGHT_WRIST, null)[RIGHT_WRIST]).toBeNull();
});

it("exchanges right and left in the mirror, twice for what there was", () => {
  const raised = withJoint(STANDING, LEFT_WRIST, [0.7, 0.1]);
  expect(mirrored(raised)[RIGHT_WRIST]?.[0]).toBeCloseTo(0.3);
  expect(mirrored(without(LEFT_WRIST))[RIGHT_WRIST]).toBeNull();
  expect(rounded(mirrored(mirrored(raised)))).toEqual(rounded(raised));
});

it("shows a hidden joint across from its twin, or at what it hangs on", () => {
  expect(withShown(without(RIGHT_WRIST), RIGHT_WRIST)[RIGHT_WRIST]?.[0]).toBeCloseTo(0.4);
  const [x, y] = withShown(without(RIGHT_WRIST, LEFT_WRIST), RIGHT_WRIST)[RIGHT_WRIST] ?? [0, 0];
  expect([x, y > 0.4]).toEqual([0.4, true]);
});

it("writes 18 with four digits", () => {
  const written = rounded(withJoint(STANDING, 0, [1 / 3, 2 / 3]));
  expect(written).toHaveLength(18);
  expect(written[0]).toEqual([0.3333, 0.6667]);
});
