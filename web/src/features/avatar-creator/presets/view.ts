import type { Preset } from "@/api/avatar-creator/types";
import { useAddressView } from "@/foundation/filters/use-address-view";
import { fold } from "@/lib/fold";
import type { Language } from "@/lib/i18n/language";

export const CATEGORIES = [
  "professional",
  "casual",
  "sports",
  "fashion",
  "traditional",
  "trade",
] as const satisfies readonly Preset["category"][];
const MOST_POPULAR = 6;
const POPULAR_FROM = 3;

/** Which presets are shown, and where what is made of them goes. Empty means all, and any. */
export interface View {
  text: string;
  category: Preset["category"] | "";
  projectId: string;
}

const NAMES = { text: "q", category: "category", projectId: "project" } as const;
const IN_ADDRESS = { read: readView, write: writeView };

/** The view that the address asks for, and how to change it. */
export function useView() {
  return useAddressView<View>(IN_ADDRESS);
}

export function readView(address: URLSearchParams): View {
  const given = (field: keyof View) => address.get(NAMES[field])?.trim() ?? "";
  return {
    text: given("text"),
    category: CATEGORIES.find((category) => category === given("category")) ?? "",
    projectId: given("projectId"),
  };
}

export function writeView(address: URLSearchParams, view: View): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const field of Object.keys(NAMES) as (keyof View)[]) {
    if (view[field]) next.set(NAMES[field], view[field]);
    else next.delete(NAMES[field]);
  }
  return next;
}

/** Returns the presets of the view. All words must be found, in whichever language they are. */
export function shown(presets: readonly Preset[], view: View, language: Language): Preset[] {
  const words = fold(view.text).split(/\s+/).filter(Boolean);
  return presets.filter((preset) => {
    if (view.category && preset.category !== view.category) return false;
    const { name, description, persona } = preset;
    const told = fold([name.id, name.en, description[language], persona.name].join(" "));
    return words.every((word) => told.includes(word));
  });
}

/** Returns the ids of the presets that were made most often; `presets` come in that order. */
export function popular(presets: readonly Preset[]): ReadonlySet<string> {
  const used = presets.filter(({ usageCount }) => usageCount >= POPULAR_FROM);
  return new Set(used.slice(0, MOST_POPULAR).map(({ id }) => id));
}
