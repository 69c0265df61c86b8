import type { Product, ProductPicture } from "@/api/product-manager/types";
import { isCutOut } from "../listings/mending";

/** The pictures of a product that listing pictures are made of. */
export function cutOutsOf({ pictures }: Product): ProductPicture[] {
  return pictures.filter((picture) => picture.cutout.inUse && isCutOut(picture));
}
