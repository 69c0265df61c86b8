import { useQuery } from "@tanstack/react-query";
import { useApi } from "../client";

/** What a brand is called, once that is known. Few views ask for one: the list comes when one does. */
export function useBrandName(id: string): string | undefined {
  const api = useApi();
  const names = useQuery({
    queryKey: ["brand-kit", "names"],
    queryFn: async () => (await import("./names")).readNames(api),
    enabled: id !== "",
  });
  return names.data?.[id];
}
