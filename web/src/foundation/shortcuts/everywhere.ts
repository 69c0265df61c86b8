import { isApple } from "@/lib/keys";
import type { ShortcutGroup } from "./shortcuts";

/** The keys of every screen. */
export const EVERYWHERE: ShortcutGroup = {
  title: { id: "Di mana saja", en: "Everywhere" },
  shortcuts: [
    { keys: [isApple() ? "⌘+K" : "Ctrl+K", "/"], label: { id: "Cari", en: "Search" } },
    { keys: ["?"], label: { id: "Bantuan papan ketik", en: "Keyboard help" } },
    { keys: ["Esc"], label: { id: "Tutup", en: "Close" } },
  ],
};
