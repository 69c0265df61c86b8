import { expect, it } from "vitest";
import { amended, begun, done, redone, undone } from "./history";

it("goes back and forth, and forgets what was undone at the next step", () => {
  const two = done(done(begun(0), 1), 2);
  expect(undone(undone(two)).now).toBe(0);
  expect(redone(undone(two)).now).toBe(2);
  expect(redone(done(undone(two), 3)).now).toBe(3);
  expect(undone(begun(0)).now).toBe(0);
});

it("counts a drag as one step", () => {
  const dragged = amended(amended(done(begun(0), 1), 2), 3);
  expect(dragged.now).toBe(3);
  expect(undone(dragged).now).toBe(0);
});
