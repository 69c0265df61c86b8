import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { greyPng } from "./grey-png";
import { KEEP, marksOf, marksSize, REMOVE, UNTOUCHED } from "./marks";
import { NOTHING, redo, type Stroke, undo, withStroke } from "./strokes";
import { takenBack } from "./taken-back";

const PICTURE = { width: 200, height: 100 };
const stroke = (kind: Stroke["kind"], width: number, ...points: [number, number][]): Stroke => ({
  kind,
  width,
  points: points.map(([x, y]) => ({ x, y })),
});
const at = (strokes: Stroke[], x: number, y: number) =>
  marksOf(strokes, PICTURE).pixels[y * PICTURE.width + x];

function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

describe("Marks", () => {
  it("are in the picture's shape, neither larger than needed nor smaller than is taken", () => {
    expect(marksSize(PICTURE)).toEqual(PICTURE);
    expect(marksSize({ width: 4096, height: 3072 })).toEqual({ width: 2048, height: 1536 });
    expect(marksSize({ width: 4096, height: 64 })).toEqual({ width: 4096, height: 64 });
  });

  it("are left alone where the brush was not", () => {
    expect(new Set(marksOf([], PICTURE).pixels)).toEqual(new Set([UNTOUCHED]));
    const line = [stroke("keep", 20, [50, 50], [150, 50])];
    expect([at(line, 100, 50), at(line, 100, 57), at(line, 100, 62)]).toEqual([
      KEEP,
      KEEP,
      UNTOUCHED,
    ]);
    expect([at(line, 43, 50), at(line, 38, 50)]).toEqual([KEEP, UNTOUCHED]);
  });

  it("hold a single tap, and the later stroke where two cross", () => {
    expect(at([stroke("remove", 10, [20, 20])], 20, 20)).toBe(REMOVE);
    const crossed = [
      stroke("keep", 20, [0, 50], [199, 50]),
      stroke("remove", 20, [100, 0], [100, 99]),
    ];
    expect([at(crossed, 100, 50), at(crossed, 20, 50)]).toEqual([REMOVE, KEEP]);
  });

  it("reach over the edge of the picture", () => {
    expect(at([stroke("remove", 40, [-5, -5], [205, 105])], 0, 0)).toBe(REMOVE);
  });

  it("are scaled down with a large picture", () => {
    const large = { width: 4096, height: 4096 };
    const { width, pixels } = marksOf([stroke("keep", 80, [2048, 2048])], large);
    expect(width).toBe(2048);
    expect([pixels[1024 * width + 1040], pixels[1024 * width + 1050]]).toEqual([KEEP, UNTOUCHED]);
  });
});

it("are sent as a grey PNG", async () => {
  const marks = marksOf([stroke("keep", 20, [50, 50])], PICTURE);
  const bytes = await bytesOf(await greyPng(marks));
  const view = new DataView(bytes.buffer);
  expect([...bytes.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect([view.getUint32(16), view.getUint32(20), bytes[24], bytes[25]]).toEqual([200, 100, 8, 0]);
  const rows = inflateSync(bytes.slice(41, 41 + view.getUint32(33)));
  expect(rows.length).toBe(201 * 100);
  expect([rows[50 * 201], rows[50 * 201 + 51], rows[0 * 201 + 1]]).toEqual([0, KEEP, UNTOUCHED]);
  expect([...bytes.slice(-4)]).toEqual([0xae, 0x42, 0x60, 0x82]);
});

it("are taken back by marks that bring the cut-out as it was", () => {
  const pixels = new Uint8Array([UNTOUCHED, REMOVE, REMOVE, KEEP, KEEP, 64, 192]);
  const before = new Uint8Array([90, 200, 0, 0, 100, 200, 100]);
  const back = takenBack({ width: 7, height: 1, pixels }, before).pixels;
  const server = (alpha: number, mark: number) =>
    mark > UNTOUCHED
      ? alpha + ((255 - alpha) * (mark - UNTOUCHED)) / 127
      : (alpha * Math.min(mark, UNTOUCHED)) / UNTOUCHED;
  for (const [index, alpha] of before.entries()) {
    const corrected = server(alpha, pixels[index] ?? 0);
    expect(Math.abs(server(corrected, back[index] ?? 0) - alpha)).toBeLessThanOrEqual(2);
  }
  expect([back[0], back[2]]).toEqual([UNTOUCHED, UNTOUCHED]);
});

it("remember strokes that were taken back until another one is drawn", () => {
  const [one, two, three] = ["keep", "remove", "keep"].map((kind) =>
    stroke(kind as Stroke["kind"], 1, [1, 1]),
  ) as [Stroke, Stroke, Stroke];
  const drawn = withStroke(withStroke(NOTHING, one), two);
  expect(undo(drawn)).toEqual({ done: [one], undone: [two] });
  expect(redo(undo(drawn))).toEqual(drawn);
  expect(undo(NOTHING)).toEqual(NOTHING);
  expect(redo(withStroke(undo(drawn), three))).toEqual({ done: [one, three], undone: [] });
});
