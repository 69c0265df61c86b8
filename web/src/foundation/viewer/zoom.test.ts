import { expect, it } from "vitest";
import { fitted, held, panned, pinched, toggled, WHOLE, wheelFactor, zoomedAt } from "./zoom";

const frame = { width: 800, height: 600 };
const shown = fitted({ width: 1000, height: 1000 }, frame);

it("fits the whole picture into the frame", () => {
  expect(shown).toEqual({ width: 600, height: 600 });
  expect(fitted({ width: 2000, height: 500 }, frame)).toEqual({ width: 800, height: 200 });
});

it("keeps what is under the pointer where it is", () => {
  const view = zoomedAt({ scale: 1.5, x: 20, y: -10 }, 2, { x: 100, y: 50 });
  expect(view.scale).toBe(3);
  // The same point of the picture before and after: (pointer - offset) / scale.
  expect((100 - view.x) / view.scale).toBeCloseTo((100 - 20) / 1.5);
  expect((50 - view.y) / view.scale).toBeCloseTo((50 + 10) / 1.5);
});

it("zooms no further than the whole picture and eight times", () => {
  expect(zoomedAt(WHOLE, 0.1, { x: 0, y: 0 }).scale).toBe(1);
  expect(zoomedAt(WHOLE, 100, { x: 0, y: 0 }).scale).toBe(8);
});

it("does not let the picture be dragged out of the frame", () => {
  const far = panned({ scale: 2, x: 0, y: 0 }, { x: 5000, y: -5000 });
  expect(held(far, shown, frame)).toEqual({ scale: 2, x: 200, y: -300 });
  expect(held(panned(WHOLE, { x: 50, y: 50 }), shown, frame)).toEqual(WHOLE);
});

it("goes close and back again by double tap", () => {
  const close = toggled(WHOLE, { x: 100, y: 0 });
  expect(close.scale).toBe(2.5);
  expect(toggled(close, { x: 0, y: 0 })).toEqual(WHOLE);
});

it("turns the wheel into a factor, evenly both ways", () => {
  const [closer, further] = [-100, 100].map((deltaY) => wheelFactor({ deltaY, ctrlKey: false }));
  expect(closer).toBeGreaterThan(1);
  expect((closer ?? 0) * (further ?? 0)).toBeCloseTo(1);
});

it("reads two fingers as a zoom and a move", () => {
  const before = [
    { x: -10, y: 0 },
    { x: 10, y: 0 },
  ] as [{ x: number; y: number }, { x: number; y: number }];
  const now = [
    { x: -10, y: 0 },
    { x: 30, y: 0 },
  ] as [{ x: number; y: number }, { x: number; y: number }];
  expect(pinched(before, now)).toEqual({ factor: 2, at: { x: 10, y: 0 }, by: { x: 10, y: 0 } });
});
