import { HEAD_BYTES, type PictureFacts, pictureFacts } from "./picture-facts";

const MEGABYTE = 1024 * 1024;
const MOST_BYTES_TO_SHRINK = 100 * MEGABYTE;
const SHORTEST_SIDE = 64;
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 50_000_000;
const MOST_WEBP_PIXELS = 24_000_000;

export type Problem =
  | "empty"
  | "heic"
  | "avif"
  | "gif"
  | "not-a-picture"
  | "animated"
  | "too-small"
  | "side-too-long"
  | "too-many-pixels"
  | "too-large";

/** What the browser knows of a picked file. */
export interface Checked {
  file: File;
  facts: PictureFacts;
}

/** Looks at what a file really is; its name and declared type do not count. */
export async function check(file: File): Promise<Checked> {
  return { file, facts: pictureFacts(new Uint8Array(await headOf(file))) };
}

// A dropped folder or a file that a cloud does not deliver must not take the others with it.
async function headOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.slice(0, HEAD_BYTES).arrayBuffer();
  } catch {
    return new ArrayBuffer(0);
  }
}

/** What is asked of files before they are sent. */
export interface Terms {
  /** How large a file may be. */
  megabytes: number;
  /** Whether it is made smaller first. */
  shrinks: boolean;
}

/** Why the server would refuse this file; null when it would not. Shrinking cures size alone. */
export function problemOf({ file, facts }: Checked, terms: Terms): Problem | null {
  if (file.size === 0) return "empty";
  if (facts.foreign) return facts.foreign;
  if (!facts.type) return "not-a-picture";
  if (facts.animated) return "animated";
  return sides(facts) ?? bulk(file.size, facts, terms);
}

function sides({ width, height }: PictureFacts): Problem | null {
  if (width === null || height === null) return null;
  if (Math.min(width, height) < SHORTEST_SIDE) return "too-small";
  return Math.max(width, height) > LONGEST_SIDE ? "side-too-long" : null;
}

function bulk(bytes: number, facts: PictureFacts, { megabytes, shrinks }: Terms): Problem | null {
  const pixels = (facts.width ?? 0) * (facts.height ?? 0);
  const mostPixels = facts.type === "image/webp" && !shrinks ? MOST_WEBP_PIXELS : MOST_PIXELS;
  if (pixels > mostPixels) return "too-many-pixels";
  return bytes > (shrinks ? MOST_BYTES_TO_SHRINK : megabytes * MEGABYTE) ? "too-large" : null;
}
