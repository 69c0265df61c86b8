import type { ProductPicture } from "@/api/product-manager/types";

/** The address of what is shown of a picture: cut out where that is wanted. */
export function urlOf({ originalUrl, transparentUrl, cutout }: ProductPicture): string | null {
  return cutout.inUse ? transparentUrl : originalUrl;
}
