import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFoundProducts } from "@/api/product-manager/found-products";
import { useProduct } from "@/api/product-manager/product";
import type { Product, Wanted } from "@/api/product-manager/types";
import { paths as productPaths } from "@/features/product-manager/paths";
import { PickDialog } from "@/foundation/pickers/PickDialog";
import { type PictureChoice, PictureField } from "@/foundation/pickers/PictureField";
import { ButtonLink } from "@/ui/Button";
import { CutOutFirst } from "./CutOutFirst";
import { NothingFound } from "./NothingFound";

interface ProductFieldProps {
  productId: string;
  error: string | undefined;
  /** An empty one is none. */
  onChange: (productId: string) => void;
}

/** What the person in the pictures holds or wears, if anything. */
export function ProductField({ productId, error, onChange }: ProductFieldProps) {
  const { t } = useTranslation("pose-order");
  const [choosing, setChoosing] = useState(false);
  const { data } = useProduct(productId, undefined, productId !== "");
  return (
    <>
      <PictureField
        label={t("product.label")}
        name="productId"
        chosen={data ? { ...data, note: data.sku ?? undefined } : null}
        chooseLabel={t("product.choose")}
        changeLabel={t("change")}
        removeLabel={t("product.remove")}
        error={error}
        onChoose={() => setChoosing(true)}
        onRemove={() => onChange("")}
      >
        {data && <CutOutFirst product={data} />}
      </PictureField>
      {choosing && (
        <Products
          productId={productId}
          onClose={() => setChoosing(false)}
          onPick={(id) => {
            onChange(id);
            setChoosing(false);
          }}
        />
      )}
    </>
  );
}

interface ProductsProps {
  productId: string;
  onClose: () => void;
  onPick: (productId: string) => void;
}

function Products({ productId, onClose, onPick }: ProductsProps) {
  const { t } = useTranslation("pose-order");
  const [text, setText] = useState("");
  const wanted: Wanted = { status: "ready", sort: "newest", ...(text && { q: text }) };
  const list = useFoundProducts(wanted);
  const choiceOf = (product: Product): PictureChoice => ({
    ...product,
    note: product.transparentUrl ? (product.sku ?? undefined) : t("product.notCut"),
  });
  return (
    <PickDialog
      open
      onOpenChange={onClose}
      title={t("product.title")}
      searchLabel={t("product.search")}
      text={text}
      onText={setText}
      list={list}
      items={list.data?.pages.flatMap((page) => page.products).map(choiceOf) ?? []}
      chosenId={productId}
      onPick={({ id }) => onPick(id)}
      nothing={
        <NothingFound text={text} title={t("product.none")}>
          <ButtonLink to={productPaths.products}>{t("product.create")}</ButtonLink>
        </NothingFound>
      }
    />
  );
}
