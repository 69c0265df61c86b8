import { expect, it } from "vitest";
import { safeNext } from "./paths";

it("returns to a page of this site", () => {
  expect(safeNext("/credits?type=usage")).toBe("/credits?type=usage");
});

it.each([null, "", "https://evil.example", "//evil.example", "/\\evil.example", "javascript:0"])(
  "never leaves this site for %j",
  (next) => {
    expect(safeNext(next)).toBe("/");
  },
);
