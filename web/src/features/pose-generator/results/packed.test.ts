import { expect, it } from "vitest";
import { fileNames } from "@/foundation/exports/naming";
import { aResult } from "../testing/builders";
import { canBePacked, namedBy, patternOf } from "./packed";

it("calls files by pose, product and SKU, as far as there are any", () => {
  const shared = { avatar: "Siti", product: "Serum", sku: "SR-1" };
  const result = aResult({ imageUrl: "http://bucket/media/image.webp?signature=a.b" });
  const files = [namedBy(result, shared)];
  const names = [patternOf(true, "SR-1"), patternOf(true, null), patternOf(false, null)].map(
    (pattern) => fileNames(pattern, files, 12)[0],
  );
  expect(names).toEqual([
    "portrait-smiling_Serum_SR-1_01.webp",
    "portrait-smiling_Serum_01.webp",
    "portrait-smiling_01.webp",
  ]);
});

it("lets nobody take or judge a picture that failed its check, though it can be seen", () => {
  expect(canBePacked(aResult())).toBe(true);
  expect(canBePacked(aResult({ status: "failed", verdict: "failed" }))).toBe(false);
});
