import type { ProductPicture } from "@/api/product-manager/types";

/** The address of what is shown of a picture: cut out where that is wanted. */
export function urlOf({ originalUrl, transparentUrl, cutout }: ProductPicture): string | null {
  return cutout.inUse ? transparentUrl : originalUrl;
}

/** A picture as it came and cut out, and its shape; null while there are not both. */
export function pairOf({ originalUrl, transparentUrl, width, height }: ProductPicture) {
  if (!originalUrl || !transparentUrl) return null;
  return { before: originalUrl, after: transparentUrl, ratio: (width ?? 1) / (height ?? 1) };
}
