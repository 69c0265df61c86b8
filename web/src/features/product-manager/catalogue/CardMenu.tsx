import { Expand, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Product } from "@/api/product-manager/types";
import { GridMenu } from "@/foundation/grid/GridMenu";
import type { GridMenuProps } from "@/foundation/grid/PictureGrid";
import { paths } from "../paths";

/** What can be done with a product. */
export function CardMenu({ trash, ...state }: GridMenuProps<Product>) {
  const { t } = useTranslation(["products", "selection"]);
  const navigate = useNavigate();
  const open = ({ id }: Product) => {
    const { search } = window.location;
    void navigate({ pathname: paths.product(id), search });
  };
  const entries = (product: Product) => [
    { icon: Expand, label: t("open"), onSelect: () => open(product) },
    {
      icon: Trash2,
      label: t("selection:moveToTrash"),
      onSelect: () => trash(product),
      danger: true,
    },
  ];
  return <GridMenu label={({ name }) => t("actionsFor", { name })} entries={entries} {...state} />;
}
