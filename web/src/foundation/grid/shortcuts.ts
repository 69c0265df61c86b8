import { isApple } from "@/lib/keys";
import type { ShortcutGroup } from "../shortcuts/shortcuts";

/** Of a grid whose items cannot be moved to the trash. */
export const KEPT: ShortcutGroup = {
  title: { id: "Di antara kartu", en: "Among the cards" },
  shortcuts: [
    { keys: ["J", "→"], label: { id: "Kartu berikutnya", en: "Next card" } },
    { keys: ["K", "←"], label: { id: "Kartu sebelumnya", en: "Previous card" } },
    { keys: ["↓", "↑"], label: { id: "Baris lain", en: "Another row" } },
    { keys: ["Enter"], label: { id: "Buka", en: "Open" } },
    { keys: ["X", "Space"], label: { id: "Pilih", en: "Select" } },
    { keys: ["Shift+→"], label: { id: "Pilih rentang", en: "Select a range" } },
    { keys: [isApple() ? "⌘+A" : "Ctrl+A"], label: { id: "Pilih semua", en: "Select all" } },
  ],
};

export const SHORTCUTS: ShortcutGroup = {
  ...KEPT,
  shortcuts: [
    ...KEPT.shortcuts,
    { keys: ["Delete"], label: { id: "Pindahkan ke sampah", en: "Move to trash" } },
  ],
};
