import type { ShortcutGroup } from "@/foundation/shortcuts/shortcuts";

export const SHORTCUTS: ShortcutGroup = {
  title: { id: "Di dalam tabel", en: "In the table" },
  shortcuts: [
    {
      keys: ["↓", "↑"],
      label: { id: "Baris lain, kolom yang sama", en: "Another row, same column" },
    },
    { keys: ["Enter"], label: { id: "Simpan, lanjut ke bawah", en: "Save, go on below" } },
    { keys: ["Shift+Enter"], label: { id: "Simpan, kembali ke atas", en: "Save, go back above" } },
    { keys: ["Tab"], label: { id: "Sel berikutnya", en: "Next cell" } },
    { keys: ["Esc"], label: { id: "Batalkan perubahan sel", en: "Take back what was typed" } },
  ],
};
