import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useChangeProduct } from "@/api/product-manager/product";
import type { Product } from "@/api/product-manager/types";
import { isOfKind } from "@/lib/api-error";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import { changeOf, draftOf, problemsOf } from "../draft";
import { ProductFields } from "../ProductFields";
import { REFUSAL_ID, Refusal } from "../Refusal";
import { useSkuClash } from "../SkuClash";
import { type Edits, isEdited } from "./use-edits";

const CHANGED_ELSEWHERE = "version_conflict";

interface EditFormProps {
  product: Product;
  edits: Edits | null;
  onEdit: (edits: Edits | null) => void;
}

/** What is said about a product, to be changed. */
export function EditForm({ product, edits, onEdit }: EditFormProps) {
  const { t } = useTranslation("product");
  const save = useChangeProduct();
  const clash = useSkuClash(save.error);
  const { from, draft } = edits ?? { from: product, draft: draftOf(product) };
  const problems = problemsOf(draft);
  const changed = isEdited({ from, draft });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!changed || problems.size > 0 || save.isPending) return;
    const change = changeOf(draftOf(from), draft);
    save.mutate({ id: from.id, change, etag: from.etag }, { onSuccess: saved });
  };
  const saved = () => {
    onEdit(null);
    void toast.done(t("saved"));
  };
  const reload = () => {
    save.reset();
    onEdit(null);
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <ProductFields
        draft={draft}
        onChange={(part) => onEdit({ from, draft: { ...draft, ...part } })}
        problems={problems}
        skuRefusedBy={clash ? REFUSAL_ID : undefined}
      />
      <div className="sticky bottom-0 -mx-5 grid gap-3 border-t border-line bg-surface px-5 py-4 [--bar-below:0px] short:static">
        <Refusal error={save.error} />
        {isOfKind(save.error, "conflict") && save.error.facts.code === CHANGED_ELSEWHERE && (
          <Button variant="secondary" onClick={reload}>
            {t("reload")}
          </Button>
        )}
        <Button
          type="submit"
          busy={save.isPending}
          aria-disabled={!changed}
          className={changed ? "" : "cursor-not-allowed opacity-55"}
        >
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
