import { Palette, Plus } from "lucide-react";
import { kitsQuery } from "@/api/brand-kit/kits";
import type { Kit } from "@/api/brand-kit/types";
import type { Hit, HitSource } from "@/foundation/search/hit";
import { matching } from "@/foundation/search/matching";
import { paths } from "./paths";

const MOST = 6;

const kits: HitSource = {
  id: "kits",
  title: { id: "Merek", en: "Brands" },
  async find({ text, api, queries }) {
    const { pages } = await queries.ensureInfiniteQueryData(kitsQuery(api));
    const hits = pages.flatMap((page) => page.kits).map(ofKit);
    return matching(hits, text).slice(0, MOST);
  },
};

const actions: HitSource = {
  id: "brand-actions",
  title: { id: "Tindakan", en: "Actions" },
  async find({ text, language }) {
    const label = language === "id" ? "Merek baru dari logo" : "New brand from a logo";
    return matching([{ id: "new-kit", label, icon: Plus, choose: paths.newKit }], text);
  },
};

export const SOURCES: readonly HitSource[] = [kits, actions];

function ofKit({ id, brandName, category, logos: { primary } }: Kit): Hit {
  const pictured = primary?.thumbnailUrl
    ? { thumbnailUrl: primary.thumbnailUrl, placeholder: null }
    : undefined;
  return {
    id,
    label: brandName,
    note: category ?? undefined,
    icon: Palette,
    pictured,
    choose: paths.kit(id),
  };
}
