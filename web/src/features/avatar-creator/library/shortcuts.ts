import { SHORTCUTS as GRID } from "@/foundation/grid/shortcuts";
import type { Shortcut } from "@/foundation/shortcuts/shortcuts";
import { OPINIONS } from "../opinion-shortcuts";

const PLACES: Shortcut = {
  keys: ["[", "]"],
  label: { id: "Majukan atau mundurkan (urutan sendiri)", en: "Earlier or later (order by hand)" },
};

export const SHORTCUTS = { ...GRID, shortcuts: [...GRID.shortcuts, ...OPINIONS, PLACES] };
