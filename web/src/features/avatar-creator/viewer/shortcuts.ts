import { SHORTCUTS as STAGE } from "@/foundation/viewer/shortcuts";
import { FAVOURITE } from "../favourite-shortcut";

export const SHORTCUTS = { ...STAGE, shortcuts: [...STAGE.shortcuts, FAVOURITE] };
