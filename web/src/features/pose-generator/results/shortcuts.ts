import { KEPT } from "@/foundation/grid/shortcuts";
import { OPINIONS } from "./opinion-shortcuts";

export const SHORTCUTS = { ...KEPT, shortcuts: [...KEPT.shortcuts, ...OPINIONS] };
