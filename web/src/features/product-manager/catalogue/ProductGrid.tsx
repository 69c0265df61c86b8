import type { Ref } from "react";
import type { Product } from "@/api/product-manager/types";
import { type GridFocus, PictureGrid } from "@/foundation/grid/PictureGrid";
import type { Selecting } from "@/foundation/selection/use-selection";
import { later } from "@/ui/later";
import { useCardTexts } from "./card-texts";
import { ProductCard, TEXT_REM } from "./ProductCard";
import { firstUpload, type Sending } from "./sending";
import { useTrashProductWithUndo } from "./trash-with-undo";

const CardMenu = later(async () => (await import("./CardMenu")).CardMenu);

const shortcuts = () => import("@/foundation/grid/shortcuts");
const UNKNOWN = -1;

export interface ProductsProps {
  ref: Ref<GridFocus>;
  products: Product[];
  /** The view that chose and ordered them. */
  order: unknown;
  /** How many there will be when all are loaded; null as long as that is not known. */
  total: number | null;
  sending: Sending;
  selecting: Selecting;
  onNearEnd: () => void;
}

export function ProductGrid({ products, total, sending, ...rest }: ProductsProps) {
  const texts = useCardTexts();
  const trash = useTrashProductWithUndo();
  return (
    <PictureGrid
      label={texts.t("grid")}
      items={products}
      total={total ?? UNKNOWN}
      textRem={TEXT_REM}
      onTrash={trash}
      shortcuts={shortcuts}
      card={(place) => (
        <ProductCard upload={firstUpload(place.item, sending)} texts={texts} {...place} />
      )}
      menu={(menu) => <CardMenu {...menu} />}
      {...rest}
    />
  );
}
