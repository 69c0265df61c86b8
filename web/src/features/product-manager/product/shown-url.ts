import type { ProductPicture } from "@/api/product-manager/types";

/** The address of what is shown of a picture: cut out where that is wanted. */
export function urlOf({ originalUrl, transparentUrl, cutout }: ProductPicture): string | null {
  return cutout.inUse ? transparentUrl : originalUrl;
}

/** The addresses of a picture as it came and cut out; null while there are not both. */
export function pairOf({ originalUrl, transparentUrl }: ProductPicture) {
  return originalUrl && transparentUrl ? { before: originalUrl, after: transparentUrl } : null;
}
