import { memo } from "react";
import { Link, useLocation } from "react-router";
import { useChangeProduct } from "@/api/product-manager/product";
import type { Product, ProductChange } from "@/api/product-manager/types";
import { extended, toggled } from "@/foundation/selection/selection";
import type { Selecting } from "@/foundation/selection/use-selection";
import { usePreview } from "@/foundation/uploads/preview";
import type { Upload } from "@/foundation/uploads/upload";
import { Picture } from "@/ui/Picture";
import type { CardTexts } from "../catalogue/card-texts";
import { TYPES } from "../catalogue/view";
import { LONGEST } from "../limits";
import { paths } from "../paths";
import { readPrice, writePrice } from "../price";
import { cell } from "./cell-keys";
import { StateBadge } from "./StateBadge";
import { TextCell } from "./TextCell";

export const COLUMNS = 8;

interface TableRowProps {
  product: Product;
  index: number;
  height: number;
  /** What is being sent from here of its first picture. */
  upload: Upload | null;
  /** All rows, for a range of them. */
  order: readonly Product[];
  selecting: Selecting;
  texts: CardTexts;
}

/** A product whose facts are changed where they stand. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { product, index, height, upload, order, selecting, texts } = props;
  const { t } = texts;
  const { id, name } = product;
  const save = useChangeProduct();
  const change = (change: ProductChange) => save.mutate({ id, change });
  const failed = (field: keyof ProductChange) =>
    save.error && save.variables && field in save.variables.change ? save.error : null;
  const selected = selecting.now?.ids.has(id) ?? false;
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      style={{ height }}
      className={`group/row border-b border-line last:border-b-0 ${selected ? "bg-accent-soft/40" : ""}`}
    >
      <td className="text-center">
        <input
          type="checkbox"
          aria-label={t("table.selectName", { name })}
          checked={selected}
          onClick={({ shiftKey }) =>
            selecting.change((now) => (shiftKey ? extended(now, order, id) : toggled(now, id)))
          }
          onChange={() => undefined}
          className="size-5 accent-accent"
        />
      </td>
      <td>
        <Thumb product={product} upload={upload} texts={texts} />
      </td>
      <td>
        <TextCell
          column="name"
          label={t("table.cell", { field: t("fields.name"), name })}
          value={name}
          longest={LONGEST.name}
          onSave={(text) => text && change({ name: text })}
          error={failed("name")}
        />
      </td>
      <td>
        <TextCell
          column="sku"
          label={t("table.cell", { field: t("fields.sku"), name })}
          value={product.sku ?? ""}
          longest={LONGEST.sku}
          onSave={(text) => change({ sku: text || null })}
          error={failed("sku")}
        />
      </td>
      <td>
        <TextCell
          column="category"
          label={t("table.cell", { field: t("fields.category"), name })}
          value={product.category ?? ""}
          longest={LONGEST.category}
          onSave={(text) => change({ category: text || null })}
          error={failed("category")}
        />
      </td>
      <td>
        <select
          {...cell("type")}
          aria-label={t("table.cell", { field: t("fields.type"), name })}
          value={product.productType ?? ""}
          onChange={({ target }) =>
            change({ productType: TYPES.find((type) => type === target.value) ?? null })
          }
          className="h-11 w-full truncate rounded-lg border border-transparent bg-transparent px-2 hover:border-edge focus-visible:border-accent"
        >
          <option value="">{t("noType")}</option>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`types.${type}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <TextCell
          column="price"
          label={t("table.cell", { field: t("fields.price"), name })}
          value={writePrice(product.price)}
          longest={LONGEST.price}
          problemOf={(text) => (readPrice(text) === undefined ? t("priceWrong") : undefined)}
          onSave={(text) => change({ price: readPrice(text) ?? null })}
          error={failed("price")}
        />
      </td>
      <td className="px-2">
        <StateBadge product={product} texts={texts} />
      </td>
    </tr>
  );
});

type ThumbProps = Pick<TableRowProps, "product" | "upload" | "texts">;

function Thumb({ product, upload, texts: { t } }: ThumbProps) {
  const { search } = useLocation();
  const preview = usePreview(product.thumbnailUrl ? null : (upload?.file ?? null));
  const { id, name, thumbnailUrl, placeholder } = product;
  return (
    <Link
      to={{ pathname: paths.product(id), search }}
      aria-label={t("openName", { name })}
      className="block size-11 overflow-hidden rounded-lg"
    >
      <Picture src={thumbnailUrl ?? preview} alt="" placeholder={placeholder} />
    </Link>
  );
}
