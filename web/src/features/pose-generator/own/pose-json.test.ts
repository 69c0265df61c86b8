import { expect, it } from "vitest";
import { rounded } from "./keypoints";
import { readPose, writePose } from "./pose-json";
import { STANDING, without } from "./testing";

const file = (content: unknown) => readPose(JSON.stringify(content));
const person = (points: typeof STANDING, width: number, height: number) =>
  points.flatMap((point) => (point ? [point[0] * width, point[1] * height, 0.9] : [0, 0, 0]));

it("reads again what it wrote, to the pixel", () => {
  const read = readPose(writePose(without(4)));
  expect(Array.isArray(read)).toBe(true);
  for (const [index, point] of (read as typeof STANDING).entries()) {
    const was = without(4)[index];
    expect(point === null).toBe(was === null);
    if (point && was) expect(Math.abs(point[0] - was[0])).toBeLessThan(1 / 768);
  }
});

it("reads OpenPose's pixels with a canvas, and frames the person where that is of another shape", () => {
  const same = { people: [{ pose_keypoints_2d: person(STANDING, 600, 800) }] };
  const exact = file({ ...same, canvas_width: 600, canvas_height: 800 });
  expect(rounded(exact as typeof STANDING)).toEqual(rounded(STANDING));
  const wide = { people: [{ pose_keypoints_2d: person(STANDING, 1600, 900) }] };
  const framed = file({ ...wide, canvas_width: 1600, canvas_height: 900 }) as typeof STANDING;
  expect(framed[0]?.[0]).toBeCloseTo(0.5);
  expect(framed[13]?.[1]).toBeCloseTo(0.94);
});

it("reads what editors for ControlNets write: frames, lists of pairs, bodies of 25", () => {
  const frames = [
    { width: 600, height: 800, people: [{ pose_keypoints_2d: person(STANDING, 600, 800) }] },
  ];
  expect(Array.isArray(file(frames))).toBe(true);
  const pairs = STANDING.map((point) => point && [point[0] * 600, point[1] * 800]);
  expect(Array.isArray(file({ width: 600, height: 800, keypoints: pairs }))).toBe(true);
  const flat = person(STANDING, 600, 800);
  const of25 = [...flat.slice(0, 24), 1, 1, 1, ...flat.slice(24), ...Array(18).fill(0)];
  const read = file({
    canvas_width: 600,
    canvas_height: 800,
    people: [{ pose_keypoints_2d: of25 }],
  });
  expect(rounded(read as typeof STANDING)).toEqual(rounded(STANDING));
});

it("says what is wrong with other files", () => {
  expect(readPose("not json")).toBe("notJson");
  expect(file({ people: [] })).toBe("noPerson");
  expect(file("text")).toBe("noPerson");
  expect(file({ people: [{ pose_keypoints_2d: [1, 2, 3] }] })).toBe("notKeypoints");
  expect(file({ keypoints: Array(18).fill("x") })).toBe("notKeypoints");
  const few = person(without(...Array.from({ length: 14 }, (_, index) => index + 4)), 600, 800);
  expect(file({ people: [{ pose_keypoints_2d: few }] })).toBe("noPose");
});
