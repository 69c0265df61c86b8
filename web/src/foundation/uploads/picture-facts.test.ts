import { File as NodeFile } from "node:buffer";
import { describe, expect, it } from "vitest";
import { check, problemOf } from "./checks";
import { pictureFacts } from "./picture-facts";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (value: number) => [value >> 8, value & 0xff];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
const u24le = (value: number) => [value & 0xff, (value >> 8) & 0xff, value >> 16];

const segment = (marker: number, body: number[]) => [
  0xff,
  marker,
  ...u16(body.length + 2),
  ...body,
];
const jpeg = (width: number, height: number, before: number[] = []) => [
  ...[0xff, 0xd8],
  ...segment(0xe0, [...ascii("JFIF"), 0]),
  ...before,
  ...segment(0xc2, [8, ...u16(height), ...u16(width), 3, 0, 0, 0]),
];
const chunk = (name: string, body: number[]) => [
  ...u32(body.length),
  ...ascii(name),
  ...body,
  ...[0, 0, 0, 0],
];
const png = (width: number, height: number, more: number[] = []) => [
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...chunk("IHDR", [...u32(width), ...u32(height), 8, 6, 0, 0, 0]),
  ...more,
  ...chunk("IDAT", [1, 2, 3]),
];
const riff = (name: string, body: number[]) => [
  ...ascii("RIFF"),
  ...[0, 0, 0, 0],
  ...ascii("WEBP"),
  ...ascii(name),
  ...[10, 0, 0, 0],
  ...body,
  ...new Array<number>(16).fill(0),
];
const webp = (width: number, height: number, flags = 0) =>
  riff("VP8X", [flags, 0, 0, 0, ...u24le(width - 1), ...u24le(height - 1)]);
const lossy = riff("VP8 ", [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01]);
const lossless = riff("VP8L", [0x2f, ...[0x7f, 0xc2, 0x77, 0x00]]);

const facts = (bytes: number[]) => pictureFacts(Uint8Array.from(bytes));
// The one of the test environment cannot be read.
const file = (bytes: Uint8Array) => new NodeFile([bytes], "a.jpg") as unknown as File;

describe("what the first bytes say", () => {
  it.each([
    ["a JPEG", jpeg(640, 480), "image/jpeg"],
    [
      "a JPEG with a long profile",
      jpeg(640, 480, segment(0xe2, Array(5000).fill(7))),
      "image/jpeg",
    ],
    ["a PNG", png(640, 480), "image/png"],
    ["an extended WebP", webp(640, 480), "image/webp"],
    ["a lossy WebP", lossy, "image/webp"],
    ["a lossless WebP", lossless, "image/webp"],
  ])("tells the type and size of %s", (_what, bytes, type) => {
    expect(facts(bytes)).toMatchObject({ type, width: 640, height: 480, animated: false });
  });

  it("knows animations", () => {
    expect(facts(webp(640, 480, 0x02)).animated).toBe(true);
    expect(facts(png(640, 480, chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]))).animated).toBe(true);
  });

  it.each([
    ["heic", [0, 0, 0, 24, ...ascii("ftypheic")]],
    ["avif", [0, 0, 0, 24, ...ascii("ftypavif")]],
    ["gif", ascii("GIF89a")],
  ])("knows %s, which we do not take", (foreign, bytes) => {
    expect(facts(bytes)).toMatchObject({ type: null, foreign });
  });

  it("stands any cut or senseless file", () => {
    const whole = [jpeg(640, 480), png(640, 480), webp(640, 480), ascii("%PDF-1.7")];
    for (const bytes of whole) {
      for (let length = 0; length < bytes.length; length += 1) facts(bytes.slice(0, length));
    }
    expect(facts(ascii("%PDF-1.7"))).toMatchObject({ type: null, foreign: null });
  });
});

describe("what is refused before it is sent", () => {
  const problem = async (bytes: number[], shrinks = false) =>
    problemOf(await check(file(Uint8Array.from(bytes))), { megabytes: 10, shrinks });

  it("goes by the bytes, not by the name", async () => {
    expect(await problem(jpeg(640, 480))).toBeNull();
    expect(await problem(ascii("<html>"))).toBe("not-a-picture");
    expect(await problem([])).toBe("empty");
    expect(await problem([0, 0, 0, 24, ...ascii("ftypheic")])).toBe("heic");
    expect(await problem(webp(640, 480, 0x02))).toBe("animated");
  });

  it("measures the sides", async () => {
    expect(await problem(png(63, 500))).toBe("too-small");
    expect(await problem(png(64, 64))).toBeNull();
    expect(await problem(png(16_385, 100))).toBe("side-too-long");
    expect(await problem(png(10_000, 5_001))).toBe("too-many-pixels");
  });

  it("lets shrinking cure what is only too big", async () => {
    expect(await problem(webp(6000, 5000))).toBe("too-many-pixels");
    expect(await problem(webp(6000, 5000), true)).toBeNull();
    const heavy = new Uint8Array(10 * 1024 * 1024 + 1);
    heavy.set(jpeg(640, 480));
    const checked = await check(file(heavy));
    expect(problemOf(checked, { megabytes: 10, shrinks: false })).toBe("too-large");
    expect(problemOf(checked, { megabytes: 10, shrinks: true })).toBeNull();
    expect(problemOf(checked, { megabytes: 20, shrinks: false })).toBeNull();
  });
});
