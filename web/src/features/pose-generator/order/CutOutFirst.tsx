import { Eraser, LoaderCircle } from "lucide-react";
import { useTranslation } from "react-i18next";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { useRemoveBackground } from "@/api/product-manager/cutouts";
import type { Product } from "@/api/product-manager/types";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";

/** Whether a product is without the cut-out that it is placed by. */
export function isUncut({ transparentUrl }: Pick<Product, "transparentUrl">): boolean {
  return transparentUrl === null;
}

/** Offers to remove the background of a product that still has one; nothing for others. */
export function CutOutFirst({ product }: { product: Product }) {
  const { t } = useTranslation("pose-order");
  const errorText = useErrorText();
  const order = useRemoveBackground();
  const price = usePrice(APP_ID, "remove_bg");
  const [picture] = product.pictures;
  if (!isUncut(product) || !picture) return null;
  const working = picture.cutout.status === "working";
  const cut = () => order.mutate({ productId: product.id, pictureId: picture.id, again: false });
  return (
    <div className="grid gap-2 rounded-xl bg-warn-soft p-3 text-sm text-warn-ink">
      <p role="status" className="flex items-center gap-2 text-pretty">
        {working && <LoaderCircle aria-hidden className="size-4 shrink-0 animate-spin" />}
        {t(working ? "product.cutting" : "product.needsCut")}
      </p>
      {!working && (
        <Button
          variant="secondary"
          className="justify-self-start"
          busy={order.isPending}
          onClick={cut}
        >
          <Eraser aria-hidden />
          {price ? t("product.cutFor", { count: price }) : t("product.cut")}
        </Button>
      )}
      {order.error && <p role="alert">{errorText(order.error)}</p>}
    </div>
  );
}
