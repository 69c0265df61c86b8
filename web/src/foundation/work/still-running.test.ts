import { expect, it } from "vitest";
import { aWork } from "@/testing/builders";
import { stillRunning } from "./still-running";

it("leaves out what has ended since it was seen to run", () => {
  const [over, going] = [aWork({ id: "w1" }), aWork({ id: "w2" })];
  expect(stillRunning([over, going], [{ ...over, status: "completed" }])).toEqual([going]);
});

it("keeps what runs again, or in part", () => {
  const before = aWork({ createdAt: "2026-05-01T08:00:00.000Z", total: 3 });
  const again = { ...before, createdAt: "2026-05-02T08:00:00.000Z" };
  const rest = { ...before, total: 4 };
  expect(stillRunning([again, rest], [before])).toEqual([again, rest]);
});
