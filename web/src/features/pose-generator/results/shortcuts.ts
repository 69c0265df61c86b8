import { KEPT } from "@/foundation/grid/shortcuts";
import { opinions } from "./opinion-shortcuts";

export const SHORTCUTS = { ...KEPT, shortcuts: [...KEPT.shortcuts, ...opinions(["P"])] };
