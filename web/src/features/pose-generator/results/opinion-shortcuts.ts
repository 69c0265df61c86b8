import type { Shortcut } from "@/foundation/shortcuts/shortcuts";

/** The keys by which people say what they think of a picture; those in `pick` pick it. */
export const opinions = (pick: readonly string[]): readonly Shortcut[] => [
  { keys: ["1–5"], label: { id: "Beri satu sampai lima bintang", en: "One to five stars" } },
  { keys: ["0"], label: { id: "Tanpa bintang", en: "No stars" } },
  { keys: pick, label: { id: "Pilih untuk dipakai", en: "Pick" } },
  { keys: ["R"], label: { id: "Tolak", en: "Reject" } },
  { keys: ["U"], label: { id: "Belum diputuskan", en: "Undecided again" } },
];
