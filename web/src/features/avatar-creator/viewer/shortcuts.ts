import { SHORTCUTS as STAGE } from "@/foundation/viewer/shortcuts";
import { OPINIONS } from "../opinion-shortcuts";

export const SHORTCUTS = { ...STAGE, shortcuts: [...STAGE.shortcuts, ...OPINIONS] };
