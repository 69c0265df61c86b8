import type { Product } from "@/api/product-manager/types";
import { Badge, type Tone } from "@/ui/Badge";
import type { CardTexts } from "../catalogue/card-texts";

interface StateBadgeProps {
  product: Product;
  texts: CardTexts;
}

/** How far the first picture of a product is. */
export function StateBadge({ product: { status, cutout }, texts: { t } }: StateBadgeProps) {
  if (status === "failed") return <Badge tone="bad">{t("status.failed")}</Badge>;
  if (status === "none") return <Badge>{t("status.none")}</Badge>;
  if (status !== "ready") return <Badge tone="info">{t(`status.${status}`)}</Badge>;
  if (cutout.status === "working") return <Badge tone="info">{t("cutouts.working")}</Badge>;
  const [tone, state] = cutoutState(cutout);
  return <Badge tone={tone}>{t(`cutouts.${state}`)}</Badge>;
}

function cutoutState({ status, inUse, verdict }: Product["cutout"]) {
  if (inUse && verdict)
    return [verdict === "ok" ? "good" : "warn", verdict] as [Tone, typeof verdict];
  return status === "failed" ? (["bad", "failed"] as const) : (["neutral", "none"] as const);
}
