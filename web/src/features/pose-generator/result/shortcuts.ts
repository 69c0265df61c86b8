import { SHORTCUTS as STAGE } from "@/foundation/viewer/shortcuts";
import { OPINIONS } from "../results/opinion-shortcuts";

export const SHORTCUTS = {
  ...STAGE,
  shortcuts: [
    ...STAGE.shortcuts,
    ...OPINIONS,
    { keys: ["O"], label: { id: "Tampilkan pose di atasnya", en: "Lay the pose over it" } },
  ],
};
