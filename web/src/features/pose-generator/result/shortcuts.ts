import { SHORTCUTS as STAGE } from "@/foundation/viewer/shortcuts";
import { opinions } from "../results/opinion-shortcuts";

export const SHORTCUTS = {
  ...STAGE,
  shortcuts: [
    ...STAGE.shortcuts,
    ...opinions(["X", "P"]),
    { keys: ["O"], label: { id: "Tampilkan pose di atasnya", en: "Lay the pose over it" } },
  ],
};
