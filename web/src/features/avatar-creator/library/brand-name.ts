import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useApi } from "@/api/client";

/** Says what a brand is called. Few views ask for one, so the list comes when one does. */
export function useBrandName(id: string): string {
  const { t } = useTranslation("library");
  const api = useApi();
  const queries = useQueryClient();
  const names = useQuery({
    queryKey: ["brand-kit", "names"],
    queryFn: async () => {
      const { kitsQuery } = await import("@/api/brand-kit/kits");
      const { pages } = await queries.fetchInfiniteQuery(kitsQuery(api));
      return Object.fromEntries(
        pages.flatMap((page) => page.kits).map((kit) => [kit.id, kit.brandName]),
      );
    },
    enabled: id !== "",
  });
  return names.data?.[id] ?? t("brandChosen");
}
