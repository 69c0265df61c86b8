import type { ShortcutGroup } from "@/foundation/shortcuts/shortcuts";

export const SHORTCUTS: ShortcutGroup = {
  title: { id: "Potongan yang perlu dicek", en: "Cut-outs to check" },
  shortcuts: [
    { keys: ["A"], label: { id: "Pakai apa adanya", en: "Take it as it is" } },
    { keys: ["B"], label: { id: "Perbaiki dengan kuas", en: "Correct with a brush" } },
    { keys: ["O"], label: { id: "Pakai foto asli", en: "Use the original" } },
    { keys: ["C"], label: { id: "Bandingkan", en: "Compare" } },
    { keys: ["J", "→"], label: { id: "Berikutnya", en: "Next" } },
    { keys: ["K", "←"], label: { id: "Sebelumnya", en: "Previous" } },
  ],
};
