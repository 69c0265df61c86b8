import { describe, expect, it } from "vitest";
import { readPrice, writePrice } from "./price";

describe("a price", () => {
  it.each([
    ["25000", 25_000],
    ["25.000", 25_000],
    ["25,000", 25_000],
    ["25 000", 25_000],
    ["Rp 25.000", 25_000],
    ["Rp. 25.000,-", 25_000],
    ["IDR 25,000.00", 25_000],
    ["25.000,00", 25_000],
    ["25000.00", 25_000],
    ["1.250.000", 1_250_000],
    ["25rb", 25_000],
    ["25 ribu", 25_000],
    ["7,5rb", 7500],
    ["25k", 25_000],
    ["1,5 jt", 1_500_000],
    ["1.5 juta", 1_500_000],
    ["1,1rb", 1100],
    ["0,125 jt", 125_000],
    ["1.250 rb", 1_250_000],
    ["0", 0],
  ])("is read as people write it: %s", (text, price) => {
    expect(readPrice(text)).toBe(price);
  });

  it("is none where nothing is written", () => {
    expect(readPrice("  ")).toBeNull();
  });

  it.each([
    "gratis",
    "1.5",
    "25.00",
    "25,00",
    "Rp 250.0",
    "12,34,56",
    "-5",
    "25.0000",
    "1,2.3",
    "rb",
    "25 usd",
    "0.125",
    "1.000.000.000.000",
  ])("is refused where it makes no sense: %s", (text) => {
    expect(readPrice(text)).toBeUndefined();
  });

  it("comes back as it is written into a field", () => {
    for (const price of [0, 5, 999, 25_000, 1_250_000, 999_999_999_999]) {
      expect(readPrice(writePrice(price))).toBe(price);
    }
    expect(writePrice(null)).toBe("");
  });
});
