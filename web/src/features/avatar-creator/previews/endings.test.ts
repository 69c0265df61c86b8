import { expect, it } from "vitest";
import { aGeneration } from "@/testing/builders";
import { endedSince } from "./endings";

const drawn = aGeneration({ id: "drawn" });
const failed = aGeneration({ id: "failed", status: "pending" });
const old = aGeneration({ id: "old", status: "completed" });

it("tells what was made and what failed since the last look", () => {
  const now = [
    aGeneration({ id: "new" }),
    aGeneration({ ...drawn, status: "completed" }),
    aGeneration({ ...failed, status: "failed" }),
    old,
  ];
  expect(endedSince([drawn, failed, old], now).map(({ id }) => id)).toEqual(["drawn", "failed"]);
});

it("says nothing of what was discarded, or goes on", () => {
  expect(endedSince([drawn, failed], [drawn])).toEqual([]);
});
