import { useTranslation } from "react-i18next";
import { useRestoreProduct, useTrashProduct } from "@/api/product-manager/trash-product";
import type { Product } from "@/api/product-manager/types";
import { useOfferUndo } from "@/foundation/trash/offer-undo";

/** Moves a product to the trash and offers to bring it back. */
export function useTrashProductWithUndo(): (product: Product) => void {
  const { t } = useTranslation("products");
  const trash = useTrashProduct();
  const restore = useRestoreProduct();
  const offerUndo = useOfferUndo();
  return (product) => {
    const text = t("trashed", { name: product.name });
    offerUndo(trash.mutateAsync(product), text, () => restore.mutate(product));
  };
}
