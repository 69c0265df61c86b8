import { expect, it } from "vitest";
import { fileNameToSend, nameFrom } from "./names";

it.each([
  ["siti_kerja-2.JPG", "siti kerja 2"],
  ["IMG 0042.jpeg", "IMG 0042"],
  ["v1.2 final.webp", "v1 2 final"],
  [".png", "Avatar"],
  ["___.png", "Avatar"],
  [`${"a".repeat(150)}.png`, "a".repeat(100)],
])("names %s", (fileName, name) => {
  expect(nameFrom(fileName, "Avatar")).toBe(name);
});

it("keeps the end of a long file name", () => {
  const sent = fileNameToSend(`${"x".repeat(300)}.png`);
  expect(sent).toHaveLength(255);
  expect(sent.endsWith("x.png")).toBe(true);
});
