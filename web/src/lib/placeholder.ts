import { thumbHashToApproximateAspectRatio, thumbHashToDataURL } from "thumbhash";

export interface Placeholder {
  /** A small PNG as a data address. */
  url: string;
  /** Width divided by height, roughly. */
  ratio: number;
}

// A grid that is scrolled back asks for the same ones again.
const MOST_KEPT = 100;
const kept = new Map<string, Placeholder | null>();

/** Decodes a ThumbHash in base64; null for anything that is not one. */
export function decodePlaceholder(hash: string | null | undefined): Placeholder | null {
  if (!hash) return null;
  const known = kept.get(hash);
  if (known !== undefined) return known;
  const placeholder = decode(hash);
  const oldest = kept.keys().next().value;
  if (kept.size === MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(hash, placeholder);
  return placeholder;
}

function decode(hash: string): Placeholder | null {
  try {
    const bytes = Uint8Array.from(atob(hash), (character) => character.charCodeAt(0));
    if (bytes.length < 5) return null;
    return { url: thumbHashToDataURL(bytes), ratio: thumbHashToApproximateAspectRatio(bytes) };
  } catch {
    return null;
  }
}
