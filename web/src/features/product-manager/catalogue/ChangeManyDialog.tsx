import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useKits } from "@/api/brand-kit/kits";
import { useChangeProducts } from "@/api/product-manager/product-rows";
import type { Product, SharedChange } from "@/api/product-manager/types";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Input, Select } from "@/ui/Field";
import { toast } from "@/ui/toast";
import { LONGEST } from "../limits";
import { readPrice } from "../price";
import { Refusal } from "../Refusal";
import { TYPES } from "./view";

const NO_BRAND = "none";

interface ChangeManyDialogProps {
  products: readonly Product[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onDone: () => void;
}

/** Changes what many products have in common; what is left empty stays as each has it. */
export function ChangeManyDialog({ products, open, onOpenChange, onDone }: ChangeManyDialogProps) {
  const { t } = useTranslation("products");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("changeTitle", { count: products.length })}
      description={t("changeText")}
    >
      <ChangeForm
        ids={products.map(({ id }) => id)}
        onClose={() => onOpenChange(false)}
        onDone={onDone}
      />
    </Dialog>
  );
}

interface ChangeFormProps {
  ids: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

function ChangeForm({ ids, onClose, onDone }: ChangeFormProps) {
  const { t } = useTranslation(["products", "product", "common"]);
  const save = useChangeProducts();
  const [price, setPrice] = useState("");
  const kits = useKits().data?.pages.flatMap((page) => page.kits) ?? [];
  const wrong = readPrice(price) === undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (wrong) return;
    const change = changeOf(new FormData(event.currentTarget), price);
    if (Object.keys(change).length === 0) return onClose();
    const tell = (count: number) => {
      onClose();
      onDone();
      void toast.done(t("changedMany", { count }));
    };
    save.mutate({ ids, change }, { onSuccess: tell });
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <Input
        label={t("fields.category")}
        name="category"
        maxLength={LONGEST.category}
        placeholder={t("unchanged")}
        autoComplete="off"
      />
      <Select label={t("fields.type")} name="productType" defaultValue="">
        <option value="">{t("unchanged")}</option>
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`types.${type}`)}
          </option>
        ))}
      </Select>
      <Input
        label={t("fields.price")}
        name="price"
        value={price}
        onChange={({ target }) => setPrice(target.value)}
        error={wrong ? t("priceWrong") : undefined}
        maxLength={LONGEST.price}
        placeholder={t("unchanged")}
        autoComplete="off"
      />
      {kits.length > 0 && (
        <Select label={t("fields.brand")} name="brand" defaultValue="">
          <option value="">{t("unchanged")}</option>
          <option value={NO_BRAND}>{t("noBrand")}</option>
          {kits.map(({ id, brandName }) => (
            <option key={id} value={id}>
              {brandName}
            </option>
          ))}
        </Select>
      )}
      <Input label={t("addTags")} name="tags" hint={t("addTagsHint")} autoComplete="off" />
      <Refusal error={save.error} />
      <DialogActions>
        <Button variant="secondary" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" busy={save.isPending}>
          {t("product:save")}
        </Button>
      </DialogActions>
    </form>
  );
}

function changeOf(form: FormData, typed: string): SharedChange {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const category = text("category");
  const tags = text("tags")
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);
  const productType = TYPES.find((type) => type === form.get("productType"));
  const brand = text("brand");
  const price = readPrice(typed);
  return {
    ...(category && { category }),
    ...(productType && { productType }),
    ...(typeof price === "number" && { price }),
    ...(brand && { brandKitId: brand === NO_BRAND ? null : brand }),
    ...(tags.length > 0 && { addTags: tags }),
  };
}
