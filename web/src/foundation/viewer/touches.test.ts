import { expect, it } from "vitest";
import { isDoubleTap, type Press, swipeOf } from "./touches";

function aPress(given: Partial<Press> = {}): Press {
  return { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, began: 0, ended: 100, ...given };
}

it("reads a quick straight sweep as a swipe", () => {
  expect(swipeOf(aPress({ to: { x: -90, y: 10 } }))).toBe("left");
  expect(swipeOf(aPress({ to: { x: 90, y: 10 } }))).toBe("right");
  expect(swipeOf(aPress({ to: { x: 10, y: -90 } }))).toBe("up");
  expect(swipeOf(aPress({ to: { x: 10, y: 90 } }))).toBe("down");
});

it.each([{ to: { x: 30, y: 0 } }, { to: { x: 90, y: 80 } }, { to: { x: 90, y: 0 }, ended: 900 }])(
  "does not read %o as a swipe",
  (given) => {
    expect(swipeOf(aPress(given))).toBeNull();
  },
);

it("takes two quick taps at one place as a double tap", () => {
  const second = aPress({ began: 250, ended: 300 });
  expect(isDoubleTap(aPress(), second)).toBe(true);
  expect(isDoubleTap(null, second)).toBe(false);
  expect(isDoubleTap(aPress(), aPress({ began: 600, ended: 650 }))).toBe(false);
  const elsewhere = { x: 200, y: 0 };
  expect(isDoubleTap(aPress(), { ...second, from: elsewhere, to: elsewhere })).toBe(false);
});
