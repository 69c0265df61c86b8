import { expect, it } from "vitest";
import { check, problemOf } from "./checks";

it("refuses what cannot be read, such as a dropped folder", async () => {
  const folder = Object.assign(new File(["entry"], "Photos"), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")) }),
  });
  expect(problemOf(await check(folder), { megabytes: 10, shrinks: false })).toBe("not-a-picture");
});
