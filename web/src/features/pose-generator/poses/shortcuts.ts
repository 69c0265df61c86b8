import { KEPT } from "@/foundation/grid/shortcuts";
import type { ShortcutGroup } from "@/foundation/shortcuts/shortcuts";

export const SHORTCUTS: ShortcutGroup = {
  ...KEPT,
  shortcuts: [...KEPT.shortcuts, { keys: ["F"], label: { id: "Favorit", en: "Favourite" } }],
};
