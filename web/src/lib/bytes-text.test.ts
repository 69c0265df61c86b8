import { expect, it } from "vitest";
import { bytesText } from "./bytes-text";

it.each([
  [0, "0 byte", "0 byte"],
  [999, "999 byte", "999 byte"],
  [90_400, "90 kB", "90 kB"],
  [1_250_000, "1.3 MB", "1,3 MB"],
  [12_000_000_000, "12,000 MB", "12.000 MB"],
])("says the size of %i bytes in the language of the reader", (bytes, english, indonesian) => {
  expect([bytesText(bytes, "en"), bytesText(bytes, "id")]).toEqual([english, indonesian]);
});
