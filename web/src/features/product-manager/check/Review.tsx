import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import { useShortcuts } from "@/foundation/shortcuts/shortcuts";
import { Card } from "@/ui/Card";
import { BrushEditor } from "../brush/later";
import { BeforeAfter } from "../product/BeforeAfter";
import { pairOf } from "../product/shown-url";
import { Choices } from "./Choices";
import { useCheckKeys } from "./use-check-keys";
import { useChoices } from "./use-choices";
import type { Doubtful } from "./use-doubtful";

const ON_A_SCREEN = 1;
const shortcuts = () => import("./shortcuts");

interface ReviewProps {
  doubtful: Doubtful;
  product: Product;
}

/** One cut-out, why it should be looked at, and what can be done about it. */
export function Review({ doubtful, product }: ReviewProps) {
  const { t } = useTranslation("product");
  const [comparing, setComparing] = useState(false);
  const [brushing, setBrushing] = useState(false);
  const { previous, next, count, index } = doubtful;
  const choices = useChoices(product);
  const picture = product.pictures[0] as ProductPicture;
  const ways = {
    ...choices,
    brush: () => setBrushing(true),
    compare: () => setComparing(!comparing),
  };
  const { accept, original, brush, compare } = ways;
  const turns = { arrowright: next, j: next, arrowleft: previous, k: previous };
  useShortcuts(ON_A_SCREEN, shortcuts);
  useCheckKeys({ a: accept, o: original, b: brush, c: compare, ...turns });
  return (
    <section
      aria-label={product.name}
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]"
    >
      <Card className="relative h-[min(34rem,36dvh)] lg:h-[min(34rem,55dvh)] overflow-hidden">
        <Look {...{ product, picture, comparing }} />
      </Card>
      <div className="grid gap-4">
        <p role="status" className="text-sm font-semibold text-muted tabular-nums">
          {t("check.position", { index: index + 1, count })}
        </p>
        <div className="grid gap-1">
          <h2 className="text-xl font-bold tracking-tight wrap-anywhere">{product.name}</h2>
          {product.sku && <p className="text-sm text-muted">{product.sku}</p>}
        </div>
        <ul className="list-disc pl-5 text-sm empty:hidden">
          {product.cutout.reasons.map((reason) => (
            <li key={reason}>
              {t(`cutOut.reasons.${reason}` as "cutOut.reasons.halo", {
                defaultValue: reason,
              })}
            </li>
          ))}
        </ul>
        <Choices {...{ ways, comparing, previous, next }} />
      </div>
      <BrushEditor
        open={brushing}
        onOpenChange={setBrushing}
        onSent={() => undefined}
        {...{ product, picture }}
      />
    </section>
  );
}

interface LookProps {
  product: Product;
  picture: ProductPicture;
  comparing: boolean;
}

function Look({ product: { name }, picture, comparing }: LookProps) {
  const { t } = useTranslation("product");
  const pair = pairOf(picture);
  if (!pair) return null;
  if (comparing) {
    return (
      <div className="absolute inset-0 p-4">
        <BeforeAfter name={name} {...pair} />
      </div>
    );
  }
  return (
    <div className="checkerboard absolute inset-0">
      <img
        key={pair.after}
        src={pair.after}
        alt={t("cutOut.after", { name })}
        className="size-full object-contain p-4"
      />
    </div>
  );
}
