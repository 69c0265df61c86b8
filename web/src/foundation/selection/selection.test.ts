import { describe, expect, it } from "vitest";
import { extended, indexAfter, NOTHING, toggled, withoutHidden } from "./selection";

const ORDER = [..."abcdefg"].map((id) => ({ id }));
const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join("");

describe("a range", () => {
  const atC = toggled(NOTHING, "c");

  it("goes from what was selected last to what is pressed, either way", () => {
    expect(chosen(extended(atC, ORDER, "f"))).toBe("cdef");
    expect(chosen(extended(atC, ORDER, "a"))).toBe("abc");
  });

  it("becomes shorter again, and turns round its start", () => {
    const wide = extended(atC, ORDER, "f");
    expect(chosen(extended(wide, ORDER, "d"))).toBe("cd");
    expect(chosen(extended(wide, ORDER, "b"))).toBe("bc");
  });

  it("leaves alone what was selected before it began", () => {
    const before = toggled(toggled(NOTHING, "g"), "a");
    const wide = extended(before, ORDER, "g");
    expect(chosen(extended(wide, ORDER, "b"))).toBe("abg");
  });

  it("starts where the focus is when nothing was selected yet", () => {
    expect(chosen(extended(NOTHING, ORDER, "e", "d"))).toBe("de");
    expect(chosen(extended(NOTHING, ORDER, "e"))).toBe("e");
  });

  it("starts anew when its start is not shown any more", () => {
    const order = ORDER.filter(({ id }) => id !== "c");
    expect(chosen(extended(withoutHidden(atC, order), order, "f"))).toBe("f");
  });
});

it("selects one by one, and takes back", () => {
  const two = toggled(toggled(NOTHING, "a"), "b");
  expect(chosen(two)).toBe("ab");
  expect(chosen(toggled(two, "a"))).toBe("b");
});

it("drops what is hidden, also from under a range", () => {
  const wide = extended(toggled(toggled(NOTHING, "a"), "c"), ORDER, "e");
  const order = ORDER.filter(({ id }) => id !== "a" && id !== "d");
  const kept = withoutHidden(wide, order);
  expect(chosen(kept)).toBe("ce");
  expect(chosen(extended(kept, ORDER, "c"))).toBe("c");
});

it("moves the focus to the first that follows and stays", () => {
  expect(indexAfter(ORDER, new Set(["b", "d", "e"]), 3)).toBe(2);
  expect(indexAfter(ORDER, new Set(["g"]), 3)).toBe(3);
});
