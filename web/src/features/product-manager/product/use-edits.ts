import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import type { Product } from "@/api/product-manager/types";
import { unsavedOf, useUnsaved } from "@/lib/unsaved";
import { toast } from "@/ui/toast";
import { changeOf, type Draft, draftOf, problemsOf } from "../draft";
import { paths } from "../paths";

export interface Edits {
  /** The product as it was when somebody began to type. */
  from: Product;
  draft: Draft;
}

/** Whether anything is typed that is not saved. */
export function isEdited({ from, draft }: Edits): boolean {
  return Object.keys(changeOf(draftOf(from), draft)).length > 0 || problemsOf(draft).size > 0;
}

/** What is typed about a product; left without saving, it is there when one comes back. */
export function useEdits(product: Product) {
  const { id, name } = product;
  const { t } = useTranslation("product");
  const navigate = useNavigate();
  const { search } = useLocation();
  const [edits, setEdits] = useState(() => unsavedOf<Edits>(id));
  useUnsaved(id, edits && isEdited(edits) ? edits : null, () => {
    const onUndo = () => void navigate({ pathname: paths.product(id), search });
    void toast.undoable(t("leftUnsaved", { name }), { label: t("backToIt"), onUndo });
  });
  return [edits, setEdits] as const;
}
