import { useKitStats } from "@/api/brand-kit/stats";
import { CardFacts } from "@/foundation/facts/CardFacts";

const LABELS = {
  kits: { id: "Merek", en: "Brands" },
  carriers: { id: "Isi bermerek", en: "Branded items" },
} as const;

/** What the card of the app tells of somebody's brands. */
export function Component() {
  const { data } = useKitStats();
  return (
    <CardFacts
      facts={[
        { label: LABELS.kits, value: data?.totalKits },
        { label: LABELS.carriers, value: data && total(data.counts) },
      ]}
    />
  );
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
