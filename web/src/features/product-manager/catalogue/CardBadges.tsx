import type { Product } from "@/api/product-manager/types";
import type { CardTexts } from "./card-texts";

const PILL =
  "truncate rounded-full bg-black/70 px-2 py-0.5 text-[0.6875rem]/4 font-semibold text-white";

interface CardBadgesProps {
  product: Product;
  texts: CardTexts;
}

/** What a person should know of the pictures, on the first one. */
export function CardBadges({ product: { pictures, cutout }, texts: { t } }: CardBadgesProps) {
  const several = pictures.length > 1;
  const check = cutout.inUse && cutout.verdict === "check";
  if (!several && !check) return null;
  return (
    <span className="absolute inset-x-2 bottom-2 flex flex-wrap-reverse gap-1">
      {several && <span className={PILL}>{t("pictureCount", { count: pictures.length })}</span>}
      {check && <span className={PILL}>{t("cutouts.check")}</span>}
    </span>
  );
}
