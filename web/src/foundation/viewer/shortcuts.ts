import type { ShortcutGroup } from "../shortcuts/shortcuts";

export const SHORTCUTS: ShortcutGroup = {
  title: { id: "Melihat gambar", en: "Viewing a picture" },
  shortcuts: [
    { keys: ["J", "→"], label: { id: "Gambar berikutnya", en: "Next picture" } },
    { keys: ["K", "←"], label: { id: "Gambar sebelumnya", en: "Previous picture" } },
    { keys: ["+"], label: { id: "Perbesar", en: "Zoom in" } },
    { keys: ["-"], label: { id: "Perkecil", en: "Zoom out" } },
    { keys: ["Z"], label: { id: "Paskan ke layar", en: "Fit to screen" } },
    {
      keys: ["↑", "↓"],
      label: { id: "Geser gambar yang diperbesar", en: "Move a zoomed picture" },
    },
  ],
};
