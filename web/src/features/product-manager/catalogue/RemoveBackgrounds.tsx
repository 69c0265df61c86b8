import { useTranslation } from "react-i18next";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { useRemoveBackgrounds } from "@/api/product-manager/cutouts";
import type { Product } from "@/api/product-manager/types";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { toast } from "@/ui/toast";
import { Refusal } from "../Refusal";

interface RemoveBackgroundsProps {
  products: readonly Product[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onOrdered: () => void;
}

/** Says what removing the backgrounds of many products costs, and has it done. */
export function RemoveBackgrounds(props: RemoveBackgroundsProps) {
  const { products, open, onOpenChange, onOrdered } = props;
  const { t } = useTranslation(["products", "product", "common", "errors"]);
  const order = useRemoveBackgrounds();
  const price = usePrice(APP_ID, "remove_bg") ?? 0;
  const toCut = products.filter(isToCut);
  const left = products.length - toCut.length;
  const label = t("product:cutOut.order");
  const send = async () => {
    const { count, refused } = await order.mutateAsync(toCut.map(({ id }) => id));
    onOpenChange(false);
    onOrdered();
    if (count > 0) void toast.done(t("cuttingMany", { count }));
    for (const [code, error] of refused) {
      const key = `errors:codes.${code}` as "errors:codes.attempts_spent";
      void toast.failed(t(key, { defaultValue: error }));
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("cutTitle", { count: toCut.length })}
      description={[t("cutText"), left > 0 && t("cutLeft", { count: left })]
        .filter(Boolean)
        .join(" ")}
    >
      <Refusal error={order.error} />
      <DialogActions>
        <Button variant="secondary" onClick={() => onOpenChange(false)}>
          {t("common:cancel")}
        </Button>
        <Button
          busy={order.isPending}
          disabled={toCut.length === 0}
          onClick={() => void send().catch(() => undefined)}
        >
          {price > 0 ? t("product:cutOut.for", { label, count: price * toCut.length }) : label}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Whether a product's first picture is there, and shows its ground. */
function isToCut({ pictures: [first] }: Product): boolean {
  return first?.status === "ready" && first.transparentUrl === null && !isWorking(first);
}

function isWorking({ cutout }: Product["pictures"][number]): boolean {
  return cutout.status === "working";
}
