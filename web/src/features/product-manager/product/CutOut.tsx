import { Brush, Eraser, LoaderCircle, SplitSquareHorizontal, Undo2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { useRemoveBackground, useShowCutout } from "@/api/product-manager/cutouts";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import type { Correction } from "../brush/correction";
import { BrushEditor } from "../brush/later";
import { TakeBack } from "../brush/TakeBack";
import { Refusal } from "../Refusal";

interface CutOutProps {
  product: Product;
  shown: ProductPicture;
  comparing: boolean;
  onCompare: (comparing: boolean) => void;
  /** What the brush did to this picture, while it can be taken back. */
  correction: Correction | null;
  onCorrect: (correction: Correction | null) => void;
}

// Two of them fit beside each other.
const WAY = "px-2";

/** Removes the background of the picture that is looked at, says how well that went, and undoes it. */
export function CutOut(props: CutOutProps) {
  const { product, shown } = props;
  const { t } = useTranslation("product");
  const order = useRemoveBackground();
  const { status, failureCode } = shown.cutout;
  if (shown.status !== "ready") return null;
  const cut = (again: boolean) =>
    order.mutate({ productId: product.id, pictureId: shown.id, again });
  const isCut = shown.transparentUrl !== null;
  return (
    <section aria-label={t("cutOut.title")} className="grid gap-2 rounded-2xl bg-sunken p-3">
      {isCut && <Verdict shown={shown} />}
      {status === "working" ? (
        <p role="status" className="flex min-h-11 items-center gap-2 text-sm font-semibold">
          <LoaderCircle aria-hidden className="size-4 animate-spin" />
          {t("cutOut.working")}
        </p>
      ) : (
        <div className="flex flex-wrap gap-1">
          <Button
            variant={isCut ? "ghost" : "secondary"}
            busy={order.isPending}
            className={isCut ? WAY : ""}
            onClick={() => cut(isCut)}
          >
            <Eraser aria-hidden />
            <OrderLabel again={isCut} />
          </Button>
          {isCut && <Ways {...props} />}
        </div>
      )}
      {status === "failed" && <Failure code={failureCode} />}
      <Refusal error={order.error} />
    </section>
  );
}

function OrderLabel({ again }: { again: boolean }) {
  const { t } = useTranslation("product");
  const price = usePrice(APP_ID, "remove_bg") ?? 0;
  const label = t(again ? "cutOut.again" : "cutOut.order");
  return price > 0 ? t("cutOut.for", { label, count: price }) : label;
}

/** Corrects by hand, compares with the original, and goes back to it or to the cut-out. */
function Ways(props: CutOutProps) {
  const { product, shown, comparing, onCompare, correction, onCorrect } = props;
  const { t } = useTranslation("product");
  const [brushing, setBrushing] = useState(false);
  const show = useShowCutout();
  const { inUse } = shown.cutout;
  const turn = () => show.mutate({ productId: product.id, pictureId: shown.id, useCutout: !inUse });
  return (
    <>
      <Button
        variant="ghost"
        aria-pressed={comparing}
        className={`${WAY} aria-pressed:bg-accent-soft aria-pressed:text-accent-ink`}
        onClick={() => onCompare(!comparing)}
      >
        <SplitSquareHorizontal aria-hidden />
        {t("cutOut.compare")}
      </Button>
      <Button
        variant="ghost"
        aria-haspopup="dialog"
        className={WAY}
        onClick={() => setBrushing(true)}
      >
        <Brush aria-hidden />
        {t("cutOut.brush")}
      </Button>
      {correction && (
        <TakeBack {...{ product, correction }} picture={shown} onDone={() => onCorrect(null)} />
      )}
      <Button variant="ghost" busy={show.isPending} className={WAY} onClick={turn}>
        <Undo2 aria-hidden />
        {t(inUse ? "cutOut.useOriginal" : "cutOut.useCutout")}
      </Button>
      <BrushEditor
        open={brushing}
        onOpenChange={setBrushing}
        product={product}
        picture={shown}
        onSent={onCorrect}
      />
    </>
  );
}

/** Whether a person should look at the cut-out, and why. */
function Verdict({ shown: { cutout } }: { shown: ProductPicture }) {
  const { t } = useTranslation("product");
  if (cutout.verdict !== "check") {
    return (
      <p>
        <Badge tone="good">{t("cutOut.ok")}</Badge>
      </p>
    );
  }
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      <Badge tone="warn">{t("cutOut.check")}</Badge>
      <ul className="list-disc pl-5">
        {cutout.reasons.map((reason) => (
          <li key={reason}>
            {t(`cutOut.reasons.${reason}` as "cutOut.reasons.halo", { defaultValue: reason })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Failure({ code }: { code: string | null }) {
  const { t } = useTranslation(["product", "errors"]);
  const reason = t(`errors:codes.${code}` as "errors:codes.attempts_spent", {
    defaultValue: t("cutOut.failed"),
  });
  return <p className="text-sm text-bad-ink">{reason}</p>;
}
