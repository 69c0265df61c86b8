import { expect, it } from "vitest";
import { byHand } from "./by-hand";
import { positionAt, positionBetween } from "./position";

const ULIDS = [
  "01KBZ0000000000000000000A3",
  "01KBY5M8R3J8T2Q6V9X4C7N1BZ",
  "01KBY5M8R3J8T2Q6V9X4C7N1B0",
];
const placed = (id: string, position: string | null = null) => ({ id, position });
const library = () => ULIDS.map((id) => placed(id));
const ids = (items: ReturnType<typeof library>) => items.toSorted(byHand).map(({ id }) => id);

it("has the newest first while nothing was moved", () => {
  expect(ids(library().toReversed())).toEqual(ULIDS);
});

it.each([
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 2],
  [2, 0],
  [2, 1],
])("moves %i to %i, and nothing else", (from, to) => {
  const before = library();
  const moved = { ...before[from], position: positionAt(before, from, to) } as (typeof before)[0];
  const after = before.with(from, moved);
  const expected = ULIDS.toSpliced(from, 1).toSpliced(to, 0, ULIDS[from] ?? "");
  expect(ids(after)).toEqual(expected);
});

it("keeps what comes later before what was moved to the front", () => {
  const first = placed("01KBY5M8R3J8T2Q6V9X4C7N1B0", positionBetween(null, placed(ULIDS[0] ?? "")));
  expect(ids([first, ...library().slice(0, 2), placed("01KBZ00001")])[0]).toBe("01KBZ00001");
});

it("finds room at the same place a hundred times", () => {
  const top = placed(ULIDS[0] ?? "");
  let under = placed(ULIDS[1] ?? "");
  for (let count = 0; count < 100; count += 1) {
    const next = placed(`moved-${count}`, positionBetween(top, under));
    expect(ids([under, next, top])).toEqual([top.id, next.id, under.id]);
    under = next;
  }
  expect(under.position?.length).toBeLessThan(60);
});

it("finds room behind the last a hundred times", () => {
  let last = placed(ULIDS[2] ?? "");
  for (let count = 0; count < 100; count += 1) {
    const next = placed(`moved-${count}`, positionBetween(last, null));
    expect(ids([next, last])).toEqual([last.id, next.id]);
    last = next;
  }
});
