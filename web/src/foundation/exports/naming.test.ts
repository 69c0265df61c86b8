import { expect, it } from "vitest";
import EXAMPLES from "./names.json";
import { fileNames, safe, unknownWords } from "./naming";

const called = (name: string) => ({ words: { name }, extension: "jpg" });

it.each(EXAMPLES)("calls %j as the server does", (text = "", name = "") => {
  expect(safe(text)).toBe(name);
});

it("numbers by place, in as many digits as the last one needs", () => {
  const names = fileNames("{number} {name}", [called("Siti"), called("Budi")], 500);
  expect(names).toEqual(["001 Siti.jpg", "002 Budi.jpg"]);
});

it("tells apart what some systems take for the same", () => {
  const names = fileNames("{name}", [called("Siti"), called("SITI"), called("Budi")], 3);
  expect(names).toEqual(["Siti.jpg", "SITI (2).jpg", "Budi.jpg"]);
});

it("finds the words that nothing is known by", () => {
  expect(unknownWords("{name} {model} {", ["name"])).toEqual(["model"]);
});
