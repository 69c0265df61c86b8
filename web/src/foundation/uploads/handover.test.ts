import { expect, it } from "vitest";
import { handOver, takeOver } from "./handover";

const photo = new File(["x"], "photo.jpg");

it("gives what was picked elsewhere to its target, once", () => {
  handOver("p1", [photo]);
  expect(takeOver("p1")).toEqual([photo]);
  expect(takeOver("p1")).toEqual([]);
});

it("gives nothing that was meant for another target, then or later", () => {
  handOver("p1", [photo]);
  expect(takeOver("p2")).toEqual([]);
  expect(takeOver("p1")).toEqual([]);
});
