import { CircleCheck, ScanEye, WandSparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { isBeingMade, type Listing } from "@/api/product-manager/listings";
import type { Product } from "@/api/product-manager/types";
import { Button } from "@/ui/Button";
import { mendingOf, toMake } from "./mending";
import type { Making } from "./use-making";

interface PrepareAllProps {
  product: Product;
  listings: readonly Listing[];
  making: Making;
  /** Leads to where the cut-out is looked at. */
  onCheck: () => void;
}

/** Mends with one press whatever can be mended, and says what cannot. */
export function PrepareAll({ product, listings, making, onCheck }: PrepareAllProps) {
  const { t } = useTranslation("product");
  const price = usePrice(APP_ID, "remove_bg") ?? 0;
  const ready = listings.filter(({ isReady }) => isReady).length;
  const all = listings.length;
  const channels = toMake(listings, product);
  const cuts = listings.some((listing) => mendingOf(listing, product) === "cutOut");
  const needsPicture = listings.some((listing) => mendingOf(listing, product) === "picture");
  const doubtful = listings.some(({ lacks }) => lacks.includes("check_cutout"));
  const busy = making.busy || listings.some(isBeingMade);
  const label = cuts ? t("channels.cutAndPrepare") : t("channels.prepare");
  return (
    <div className="grid gap-2">
      <p role="status" className="flex items-center gap-2 text-sm font-semibold">
        {ready === all && <CircleCheck aria-hidden className="size-4 text-good-ink" />}
        {busy ? t("channels.preparing") : t("channels.readyOf", { ready, all })}
      </p>
      {needsPicture && <p className="text-sm text-muted">{t("channels.lacks.no_picture")}</p>}
      {doubtful && (
        <Button variant="secondary" onClick={onCheck}>
          <ScanEye aria-hidden />
          {t("channels.check")}
        </Button>
      )}
      {channels.length > 0 && (
        <Button busy={busy} onClick={() => making.prepare(channels)}>
          {!busy && <WandSparkles aria-hidden />}
          {cuts && price > 0 ? t("channels.for", { label, count: price }) : label}
        </Button>
      )}
      {channels.length === 0 && making.canMake && (
        <Button
          variant="secondary"
          busy={busy}
          onClick={() => making.make(listings.map(({ channel }) => channel))}
        >
          {t("channels.makeAllAgain")}
        </Button>
      )}
    </div>
  );
}
