import { Eraser, FileArchive, PenLine, Store } from "lucide-react";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRestoreProducts, useTrashProducts } from "@/api/product-manager/product-rows";
import type { Product } from "@/api/product-manager/types";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { SelectionBar } from "@/foundation/selection/SelectionBar";
import type { Selecting } from "@/foundation/selection/use-selection";
import { useTrashMany } from "@/foundation/trash/use-trash-many";
import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";
import { ExportSome, MakeListings } from "../exports/later";
import type { Catalogue } from "./use-catalogue";

const ChangeManyDialog = later(async () => {
  const [{ ChangeManyDialog }] = await Promise.all([
    import("./ChangeManyDialog"),
    loadTexts(["product"]),
  ]);
  return ChangeManyDialog;
});

const RemoveBackgrounds = later(async () => {
  const [{ RemoveBackgrounds }] = await Promise.all([
    import("./RemoveBackgrounds"),
    loadTexts(["product"]),
  ]);
  return RemoveBackgrounds;
});

interface SelectedProductsProps {
  catalogue: Catalogue;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
  open: boolean;
  onOpenChange: () => void;
}

/** What can be done with the selected products, and how far it is. */
export function SelectedProducts({ catalogue, ...bar }: SelectedProductsProps) {
  const { t } = useTranslation("products");
  const [changed, setChanged] = useState<readonly Product[]>([]);
  const [exported, setExported] = useState<readonly Product[]>([]);
  const [listed, setListed] = useState<readonly Product[]>([]);
  const [cut, setCut] = useState<readonly Product[]>([]);
  const trashing = useTrashProducts();
  const restoring = useRestoreProducts();
  const { moving, move } = useTrashMany<Product>({
    trash: (products, way) => trashing.mutateAsync({ products, ...way }),
    restore: (products, way) => restoring.mutateAsync({ products, ...way }),
    movedText: (count) => t("trashedMany", { count }),
    refusedText: (count, reason) => t("notMoved", { count, reason }),
  });
  return (
    <>
      <SelectionBar
        label={t("selectSome")}
        items={catalogue.visible}
        total={catalogue.list.hasNextPage ? catalogue.total : null}
        moving={moving}
        onTrash={move}
        actions={(products) => [
          { icon: PenLine, label: t("changeMany"), onSelect: () => setChanged(products) },
          { icon: Eraser, label: t("cutMany"), onSelect: () => setCut(products) },
          { icon: Store, label: t("listings"), onSelect: () => setListed(products) },
          { icon: FileArchive, label: t("zip"), onSelect: () => setExported(products) },
        ]}
        {...bar}
      />
      <ChangeManyDialog
        products={changed}
        open={changed.length > 0}
        onOpenChange={() => setChanged([])}
        onDone={bar.selecting.end}
      />
      <RemoveBackgrounds
        products={cut}
        open={cut.length > 0}
        onOpenChange={() => setCut([])}
        onOrdered={bar.selecting.end}
      />
      <MakeListings
        products={listed}
        open={listed.length > 0}
        onOpenChange={() => setListed([])}
        onOrdered={bar.selecting.end}
      />
      <ExportSome
        products={exported}
        open={exported.length > 0}
        onOpenChange={() => setExported([])}
        onOrdered={bar.selecting.end}
      />
    </>
  );
}
