import type { ShortcutGroup } from "@/foundation/shortcuts/shortcuts";

export const SHORTCUTS: ShortcutGroup = {
  title: { id: "Kuas", en: "Brush" },
  shortcuts: [
    { keys: ["E"], label: { id: "Hapus", en: "Remove" } },
    { keys: ["B"], label: { id: "Kembalikan", en: "Bring back" } },
    {
      keys: ["[", "]"],
      label: { id: "Kuas lebih kecil, lebih besar", en: "Smaller, larger brush" },
    },
    { keys: ["Ctrl+Z"], label: { id: "Urungkan coretan", en: "Undo a stroke" } },
    { keys: ["Ctrl+Shift+Z"], label: { id: "Ulangi coretan", en: "Redo a stroke" } },
    { keys: ["+", "-"], label: { id: "Perbesar, perkecil", en: "Zoom in, out" } },
    { keys: ["Z"], label: { id: "Paskan ke layar", en: "Fit to screen" } },
    {
      keys: ["↑", "↓", "←", "→"],
      label: { id: "Gerakkan kuas di atas gambar", en: "Move the brush on the picture" },
    },
    { keys: ["Space"], label: { id: "Turunkan, angkat kuas", en: "Put the brush down, lift it" } },
  ],
};
