export type PictureType = "image/jpeg" | "image/png" | "image/webp";

/** What the first bytes of a file say about it. */
export interface PictureFacts {
  /** Null for anything that is not a JPEG, PNG or WebP. */
  type: PictureType | null;
  /** A format that people have and we cannot take. */
  foreign: "heic" | "avif" | "gif" | null;
  /** Pixels, before any rotation; null when the first bytes do not tell. */
  width: number | null;
  height: number | null;
  animated: boolean;
}

const NOTHING: PictureFacts = {
  type: null,
  foreign: null,
  width: null,
  height: null,
  animated: false,
};
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** How much of a file is read: long colour profiles and previews may stand before the size. */
export const HEAD_BYTES = 512 * 1024;

/** Reads the format, size and animation of a picture from the first bytes of its file. */
export function pictureFacts(head: Uint8Array): PictureFacts {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (starts(head, [0xff, 0xd8, 0xff])) return { ...NOTHING, ...jpeg(view), type: "image/jpeg" };
  if (starts(head, [0x89, 0x50, 0x4e, 0x47]))
    return { ...NOTHING, ...png(view), type: "image/png" };
  if (text(view, 0, 4) === "RIFF" && text(view, 8, 4) === "WEBP") {
    return { ...NOTHING, ...webp(view), type: "image/webp" };
  }
  return { ...NOTHING, foreign: foreign(view) };
}

function starts(head: Uint8Array, bytes: number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

function text(view: DataView, start: number, length: number): string {
  if (start + length > view.byteLength) return "";
  const codes = Array.from({ length }, (_, index) => view.getUint8(start + index));
  return String.fromCharCode(...codes);
}

function foreign(view: DataView): PictureFacts["foreign"] {
  if (text(view, 0, 4) === "GIF8") return "gif";
  if (text(view, 4, 4) !== "ftyp") return null;
  const brand = text(view, 8, 4);
  if (brand === "avif" || brand === "avis") return "avif";
  return HEIC_BRANDS.includes(brand) ? "heic" : null;
}

// ITU-T T.81, B.2.2: the frame header carries the size, after any number of other segments.
function jpeg(view: DataView): Partial<PictureFacts> {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return {};
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return {};
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

// PNG, 5.3 and 11.2.1: IHDR comes first; acTL before the pixels makes it an animation.
function png(view: DataView): Partial<PictureFacts> {
  if (text(view, 12, 4) !== "IHDR" || view.byteLength < 24) return {};
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  let at = 8;
  while (at + 8 <= view.byteLength) {
    const chunk = text(view, at + 4, 4);
    if (chunk === "acTL") return { ...size, animated: true };
    if (chunk === "IDAT") break;
    at += 12 + view.getUint32(at);
  }
  return size;
}

// RFC 9649, 2.5 to 2.7: the first chunk is lossy (VP8), lossless (VP8L) or extended (VP8X).
function webp(view: DataView): Partial<PictureFacts> {
  if (view.byteLength < 30) return {};
  const chunk = text(view, 12, 4);
  if (chunk === "VP8 ") {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== "VP8X") return {};
  const width = (view.getUint32(24, true) & 0xffffff) + 1;
  const height = (view.getUint32(26, true) >>> 8) + 1;
  return { width, height, animated: (view.getUint8(20) & 0x02) !== 0 };
}
