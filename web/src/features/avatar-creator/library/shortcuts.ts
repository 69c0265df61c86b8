import { SHORTCUTS as GRID } from "@/foundation/grid/shortcuts";
import { FAVOURITE } from "../favourite-shortcut";

export const SHORTCUTS = { ...GRID, shortcuts: [...GRID.shortcuts, FAVOURITE] };
