import type { Shortcut } from "@/foundation/shortcuts/shortcuts";

export const FAVOURITE: Shortcut = {
  keys: ["F"],
  label: { id: "Favorit, atau tidak lagi", en: "Favourite, or no longer" },
};
