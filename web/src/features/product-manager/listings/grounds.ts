import type { Kit } from "@/api/brand-kit/types";

export const WHITE = "#FFFFFF";
/** No ground at all, for channels that take PNG. */
export const TRANSPARENT = "transparent";

/** A ground that products can be laid on; white and none have no name of a brand's. */
export interface Ground {
  /** `#RRGGBB`, or `transparent`. */
  hex: string;
  /** What the brand calls it, or uses it for. */
  color: Kit["colors"][number] | null;
}

/** White, none, and the colours of the brand that a product carries, otherwise of the default one. */
export function groundsOf(kits: readonly Kit[], brandKitId: string | null): Ground[] {
  const kit = kits.find(({ id }) => id === brandKitId) ?? kits.find(({ isDefault }) => isDefault);
  const colors = new Map(kit?.colors.map((color) => [color.hex.toUpperCase(), color]));
  colors.delete(WHITE);
  const plain = [WHITE, TRANSPARENT].map((hex) => ({ hex, color: null }));
  return [...plain, ...[...colors].map(([hex, color]) => ({ hex, color }))];
}
