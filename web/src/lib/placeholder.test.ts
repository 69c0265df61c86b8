import { rgbaToThumbHash } from "thumbhash";
import { expect, it } from "vitest";
import { decodePlaceholder } from "./placeholder";

function hashOf(width: number, height: number): string {
  const pixels = new Uint8Array(width * height * 4).map((_, i) => [180, 90, 200, 255][i % 4] ?? 0);
  return btoa(String.fromCharCode(...rgbaToThumbHash(width, height, pixels)));
}

it("becomes a small picture of about the right shape", () => {
  const placeholder = decodePlaceholder(hashOf(60, 30));
  expect(placeholder?.url).toMatch(/^data:image\/png;base64,/);
  expect(placeholder?.ratio).toBeGreaterThan(1.5);
});

it.each([null, undefined, "", "not base64!", "AAA="])("takes %j for no placeholder", (hash) => {
  expect(decodePlaceholder(hash)).toBeNull();
});
