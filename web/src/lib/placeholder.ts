import { thumbHashToApproximateAspectRatio, thumbHashToDataURL } from "thumbhash";

export interface Placeholder {
  /** A small PNG as a data address. */
  url: string;
  /** Width divided by height, roughly. */
  ratio: number;
}

/** Decodes a ThumbHash in base64; null for anything that is not one. */
export function decodePlaceholder(hash: string | null | undefined): Placeholder | null {
  if (!hash) return null;
  try {
    const bytes = Uint8Array.from(atob(hash), (character) => character.charCodeAt(0));
    if (bytes.length < 5) return null;
    return { url: thumbHashToDataURL(bytes), ratio: thumbHashToApproximateAspectRatio(bytes) };
  } catch {
    return null;
  }
}
