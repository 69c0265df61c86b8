import { useQuery } from "@tanstack/react-query";
import { answer } from "../answer";
import { useApi } from "../client";
import { BASE } from "./app";
import { keys } from "./keys";
import { named } from "./kits";
import type { Kit, LogoKind } from "./types";

const ORDER = ["primary", "mark", "light", "dark"] as const satisfies readonly LogoKind[];

/** What the kit's first logo suggests; nothing is asked while it has none. */
export function useSuggestion(kit: Kit, wanted: boolean) {
  const api = useApi();
  const kind = ORDER.find((one) => kit.logos[one]?.imageUrl);
  const picture = kind && kit.logos[kind]?.imageUrl?.split("?")[0];
  return useQuery({
    // The words of the brand have a say in its fonts.
    queryKey: [...keys.suggestions, kit.id, picture, kit.category, kit.tone],
    queryFn: async ({ signal }) => {
      const body = { kind: kind ?? null };
      const asked = api.POST(`${BASE}/kits/{kit_id}/suggest`, { ...named(kit.id), body, signal });
      return (await answer(asked)).suggestion;
    },
    enabled: wanted && kind !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
