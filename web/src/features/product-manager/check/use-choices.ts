import { useTranslation } from "react-i18next";
import { useShowCutout } from "@/api/product-manager/cutouts";
import type { Product } from "@/api/product-manager/types";
import { toast } from "@/ui/toast";

/** What settles a doubtful cut-out at once; each can be undone. */
export function useChoices(product: Product) {
  const { t } = useTranslation(["product", "common"]);
  const show = useShowCutout();
  const settle = (said: string, shown: { useCutout: boolean; verdict?: "ok" }) => {
    const [picture] = product.pictures;
    if (!picture || show.isPending) return;
    const of = { productId: product.id, pictureId: picture.id };
    const undo = () => show.mutate({ ...of, useCutout: true, verdict: "check" });
    const tell = () => toast.undoable(said, { label: t("common:undo"), onUndo: undo });
    show.mutate({ ...of, ...shown }, { onSuccess: () => void tell() });
  };
  const { name } = product;
  return {
    accept: () => settle(t("check.accepted", { name }), { useCutout: true, verdict: "ok" }),
    original: () => settle(t("check.originalUsed", { name }), { useCutout: false }),
    error: show.error,
    busy: show.isPending,
  };
}
