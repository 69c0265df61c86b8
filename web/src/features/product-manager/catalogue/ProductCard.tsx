import { EllipsisVertical } from "lucide-react";
import { lazy, memo, Suspense } from "react";
import { Link, useLocation } from "react-router";
import type { Product } from "@/api/product-manager/types";
import { CardMark } from "@/foundation/grid/CardMark";
import type { CardPlace } from "@/foundation/grid/PictureGrid";
import { usePreview } from "@/foundation/uploads/preview";
import type { Upload } from "@/foundation/uploads/upload";
import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/Picture";
import { paths } from "../paths";
import { CardBadges } from "./CardBadges";
import type { CardTexts } from "./card-texts";

// What few cards have.
const CardStatus = lazy(async () => ({ default: (await import("./CardStatus")).CardStatus }));

/** The height of what stands under the picture, in rem. */
export const TEXT_REM = 4.875;

const CARD =
  "relative flex size-full flex-col overflow-hidden rounded-2xl border bg-surface shadow-card transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-accent";

interface ProductCardProps extends CardPlace<Product> {
  /** What is being sent from here of its first picture. */
  upload: Upload | null;
  texts: CardTexts;
}

export const ProductCard = memo(function ProductCard(props: ProductCardProps) {
  const { item: product, index, current, selected, upload, menu, texts } = props;
  const { t, format } = texts;
  const { search } = useLocation();
  const preview = usePreview(product.thumbnailUrl ? null : (upload?.file ?? null));
  const tabIndex = current ? 0 : -1;
  const { name, sku, category, price } = product;
  return (
    <article
      className={classNames(CARD, selected ? "border-accent ring-2 ring-accent" : "border-line")}
    >
      <div className="relative">
        <Picture src={product.thumbnailUrl ?? preview} alt="" placeholder={product.placeholder} />
        <CardBadges product={product} texts={texts} />
        <Suspense>
          {isBusy(product) && <CardStatus product={product} upload={upload} texts={texts} />}
        </Suspense>
        {selected !== null && <CardMark selected={selected} />}
      </div>
      <div className="flex grow items-start justify-between gap-1 py-2 pl-3">
        <div className="grid min-w-0 gap-px pt-0.5">
          <h2 className="truncate text-sm/5 font-bold">
            <Link
              to={{ pathname: paths.product(product.id), search }}
              data-card={index}
              tabIndex={tabIndex}
              className="outline-none after:absolute after:inset-0"
              {...(selected !== null && { role: "checkbox", "aria-checked": selected })}
            >
              {name}
            </Link>
          </h2>
          <p className="truncate text-xs/4 text-muted">
            {[sku, category].filter(Boolean).join(" · ") || t("noSku")}
          </p>
          <p className="truncate text-xs/4 font-semibold tabular-nums">
            {price === null ? t("noPrice") : format.rupiah(price)}
          </p>
        </div>
        {selected === null && (
          <button
            type="button"
            tabIndex={tabIndex}
            aria-haspopup="menu"
            aria-label={t("actionsFor", { name })}
            onPointerDown={(event) => menu.press(event.currentTarget)}
            onClick={(event) => menu.toggle(product, event.currentTarget)}
            className="relative z-10 grid size-11 shrink-0 place-items-center rounded-xl hover:bg-sunken"
          >
            <EllipsisVertical aria-hidden className="size-[18px]" />
          </button>
        )}
      </div>
    </article>
  );
});

function isBusy({ status, cutout }: Product): boolean {
  return status === "ready" ? cutout.status === "working" : status !== "none";
}
