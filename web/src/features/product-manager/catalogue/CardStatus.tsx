import { LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Product } from "@/api/product-manager/types";
import type { Upload } from "@/foundation/uploads/upload";
import type { CardTexts } from "./card-texts";

interface CardStatusProps {
  product: Product;
  /** What is being sent from here of its first picture. */
  upload: Upload | null;
  texts: CardTexts;
}

/** Over the place of the picture while it is on its way, or when there will be none. */
export function CardStatus({ product, upload, texts: { t } }: CardStatusProps) {
  const { status } = product;
  if (status === "failed") return <Failed product={product} />;
  return (
    <span className="absolute inset-0 grid place-items-center bg-black/25">
      <span className="flex items-center gap-1.5 rounded-full bg-black/70 px-3 py-1 text-xs font-semibold text-white tabular-nums">
        <LoaderCircle aria-hidden className="size-3.5 animate-spin" />
        {status === "ready" ? t("status.cutting") : label()}
      </span>
    </span>
  );

  function label(): string {
    const step = upload?.step;
    if (step?.kind === "sending" && step.sent < 1) {
      return t("status.sending", { percent: Math.round(100 * step.sent) });
    }
    const arrived = step?.kind === "sent" || step?.kind === "sending" || status === "processing";
    return t(arrived ? "status.processing" : "status.awaiting_upload");
  }
}

function Failed({ product: { failureCode, failureReason } }: { product: Product }) {
  const { t } = useTranslation(["products", "errors"]);
  const reason = t(`errors:codes.${failureCode}` as "errors:codes.internal_error", {
    defaultValue: failureReason ?? t("errors:unexpected"),
  });
  return (
    <span className="absolute inset-0 grid content-center justify-items-center gap-1 overflow-hidden bg-bad-soft p-3 text-center text-xs text-bad-ink">
      <TriangleAlert aria-hidden className="size-6" />
      <span className="font-bold">{t("status.failed")}</span>
      <span className="line-clamp-4">{reason}</span>
    </span>
  );
}
