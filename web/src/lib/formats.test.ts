import { expect, it } from "vitest";
import { createFormat } from "./formats";

const NOW = Date.parse("2026-03-10T08:00:00Z");
const id = createFormat("id", () => NOW);
const en = createFormat("en", () => NOW);

it("groups digits the way each language does", () => {
  expect([id.number(12345), en.number(12345)]).toEqual(["12.345", "12,345"]);
  expect(id.decimal(1.25)).toBe("1,3");
});

it("shows the sign of what came and what went", () => {
  expect([en.signed(100), en.signed(-15), en.signed(0)]).toEqual(["+100", "-15", "0"]);
});

it.each([
  ["2026-03-10T07:59:58Z", "now", "sekarang"],
  ["2026-03-10T07:55:00Z", "5 minutes ago", "5 menit yang lalu"],
  ["2026-03-10T05:00:00Z", "3 hours ago", "3 jam yang lalu"],
  ["2026-03-09T08:00:00Z", "yesterday", "kemarin"],
])("tells how long ago %s was", (iso, english, indonesian) => {
  expect([en.ago(iso), id.ago(iso)]).toEqual([english, indonesian]);
});

it("gives the date of what is older than a week", () => {
  expect(en.ago("2026-01-05T12:00:00Z")).toBe("Jan 5, 2026");
});
