import type { Canvas, NewCanvas } from "./canvas";
import { isFaithful, isOpaque } from "./canvas-truth";

const LONGEST_SIDE = 2048;

/** Redraws a picture with no side over 2,048 pixels, compactly; null where the browser cannot. */
export async function shrink(picture: Blob, newCanvas: NewCanvas): Promise<Blob | null> {
  if (!isFaithful(newCanvas)) return null;
  const bitmap = await createImageBitmap(picture);
  const { width, height } = fitted(bitmap.width, bitmap.height);
  const { context, encode } = newCanvas(width, height);
  if (!context) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return compact(encode, () => picture.type === "image/jpeg" || isOpaque(context, width, height));
}

// Safari cannot write WebP and answers with PNG. JPEG would lose what is transparent.
async function compact(encode: Canvas["encode"], opaque: () => boolean): Promise<Blob | null> {
  const webp = await encode("image/webp");
  if (!webp || webp.type === "image/webp") return webp;
  return opaque() ? encode("image/jpeg") : webp;
}

/** The largest size of the same shape that fits, in pixels. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}
