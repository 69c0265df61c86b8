import type { Marks } from "./marks";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
// 8 bits a pixel, grey, the only compression and filter method there is, not interlaced.
const GREY_8 = [8, 0, 0, 0, 0];
const UNFILTERED = 0;

/**
 * Writes marks as a grey PNG. Not by a canvas: browsers that hide who they are change what is read
 * from one.
 */
export async function greyPng({ width, height, pixels }: Marks): Promise<Blob> {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = UNFILTERED;
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const head = new Uint8Array([...fourBytes(width), ...fourBytes(height), ...GREY_8]);
  const parts = [
    new Uint8Array(SIGNATURE),
    chunk("IHDR", head),
    chunk("IDAT", await deflated(rows)),
    chunk("IEND", new Uint8Array()),
  ];
  return new Blob(parts, { type: "image/png" });
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const deflating = new CompressionStream("deflate");
  const writer = deflating.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [content] = await Promise.all([new Response(deflating.readable).arrayBuffer(), written]);
  return new Uint8Array(content);
}

function chunk(kind: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = new Uint8Array([...new TextEncoder().encode(kind), ...content]);
  return new Uint8Array([...fourBytes(content.length), ...named, ...fourBytes(crc(named))]);
}

function fourBytes(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** The checksum of ISO 3309, as the PNG specification wants it. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
