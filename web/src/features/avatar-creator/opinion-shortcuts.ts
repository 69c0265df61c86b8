import type { Shortcut } from "@/foundation/shortcuts/shortcuts";

/** The keys by which people say what they think of an avatar. */
export const OPINIONS: readonly Shortcut[] = [
  { keys: ["F"], label: { id: "Favorit, atau tidak lagi", en: "Favourite, or no longer" } },
  { keys: ["1–5"], label: { id: "Beri satu sampai lima bintang", en: "One to five stars" } },
  { keys: ["0"], label: { id: "Tanpa bintang", en: "No stars" } },
];
