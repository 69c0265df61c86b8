import { describe, expect, it } from "vitest";
import { gridLayout, neighbour, rowsToDraw, scrollToSee } from "./grid-layout";

describe("the layout of the grid", () => {
  it.each([
    [328, 2],
    [358, 2],
    [720, 3],
    [1072, 5],
  ])("fills %d pixels with %d columns", (width, columns) => {
    const layout = gridLayout(width, 70);
    expect(layout.columns).toBe(columns);
    const used = layout.columns * layout.cardWidth + (layout.columns - 1) * layout.gap;
    expect(used).toBeLessThanOrEqual(width);
    expect(width - used).toBeLessThan(layout.columns);
  });

  it("makes cards as high as their pictures and what stands under them", () => {
    const { cardWidth } = gridLayout(720, 70);
    expect(gridLayout(720, 70).cardHeight).toBe(cardWidth + 70);
    expect(gridLayout(720, 70, 4 / 5).cardHeight).toBe(Math.round(cardWidth * 1.25) + 70);
  });

  it("never has fewer than one column", () => {
    expect(gridLayout(0, 70).columns).toBe(1);
  });
});

describe("moving between cards", () => {
  const grid = { count: 11, columns: 4, rowsInView: 2 };
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 10, 10],
    ["ArrowLeft", 0, 0],
    ["ArrowDown", 1, 5],
    ["ArrowDown", 7, 10],
    ["ArrowDown", 9, 9],
    ["ArrowUp", 5, 1],
    ["ArrowUp", 2, 2],
    ["PageDown", 0, 8],
    ["PageDown", 8, 10],
    ["PageUp", 9, 1],
    ["Home", 6, 0],
    ["End", 6, 10],
  ])("%s from card %d leads to card %d", (key, from, to) => {
    expect(neighbour(key, from, grid)).toBe(to);
  });

  it("leaves other keys alone", () => {
    expect(neighbour("a", 3, grid)).toBeNull();
  });
});

describe("the rows that are drawn", () => {
  it("are those in the window and one around", () => {
    expect(rowsToDraw({ first: 10, last: 13 }, 1, 100, 11)).toEqual([9, 10, 11, 12, 13, 14]);
  });

  it("end where the grid ends", () => {
    expect(rowsToDraw({ first: -3, last: 1 }, 1, 2, 0)).toEqual([0, 1]);
    expect(rowsToDraw({ first: 0, last: 4 }, 1, 0, 0)).toEqual([]);
  });

  it("include the one with the focus, in order", () => {
    expect(rowsToDraw({ first: 10, last: 11 }, 1, 100, 2)).toEqual([2, 9, 10, 11, 12]);
    expect(rowsToDraw({ first: 10, last: 11 }, 1, 100, 40)).toEqual([9, 10, 11, 12, 40]);
    expect(rowsToDraw({ first: 0, last: 1 }, 1, 3, 7)).toEqual([0, 1, 2]);
  });
});

describe("how far to scroll to a card", () => {
  const view = { start: 100, end: 500 };
  it.each([
    ["above", { start: 40, end: 140 }, -60],
    ["in view", { start: 100, end: 500 }, 0],
    ["below", { start: 450, end: 550 }, 50],
  ])("that is %s", (_where, card, distance) => {
    expect(scrollToSee(card, view)).toBe(distance);
  });
});
