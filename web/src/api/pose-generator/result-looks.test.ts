import { expect, it } from "vitest";
import type { Result } from "./batch-types";
import { openPages } from "./result-looks";

type Status = Result["status"];

function pages(...lists: readonly Status[][]) {
  const results = (list: readonly Status[]) => list.map((status) => ({ status }) as Result);
  return {
    pages: lists.map((list) => ({
      success: true as const,
      nextCursor: null,
      results: results(list),
    })),
  };
}

const done = ["completed", "failed", "cancelled"] as const;

it("reads pages again on which something is made, and the first where something waits", () => {
  const loaded = pages([...done], ["completed", "processing"], ["pending"], ["pending"]);
  expect(openPages(loaded, { status: "processing" })).toEqual([1, 2]);
});

it("reads all again that have not ended when the batch has", () => {
  const loaded = pages([...done], ["pending"], ["pending", "processing"], [...done]);
  expect(openPages(loaded, { status: "cancelled" })).toEqual([1, 2]);
});

it("reads nothing again where all has ended", () => {
  expect(openPages(pages([...done]), { status: "completed" })).toEqual([]);
});
