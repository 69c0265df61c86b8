import { useKits } from "./kits";

/** The brands that something can be found by or given; none before they are read. */
export function useBrandOptions(): { value: string; label: string }[] {
  const kits = useKits().data?.pages.flatMap((page) => page.kits) ?? [];
  return kits.map(({ id, brandName }) => ({ value: id, label: brandName }));
}
