import { useProductStats } from "@/api/product-manager/stats";
import { CardFacts } from "@/foundation/facts/CardFacts";

const LABELS = {
  products: { id: "Produk", en: "Products" },
  check: { id: "Perlu dicek", en: "To check" },
} as const;

/** What the card of the app tells of somebody's products. */
export function Component() {
  const { data } = useProductStats();
  return (
    <CardFacts
      facts={[
        { label: LABELS.products, value: data?.totalProducts },
        { label: LABELS.check, value: data?.cutouts.check },
      ]}
    />
  );
}
