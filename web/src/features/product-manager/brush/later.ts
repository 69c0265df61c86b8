import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";

/** Comes when somebody wants to correct a cut-out. */
export const BrushEditor = later(async () => {
  const [{ BrushEditor }] = await Promise.all([import("./BrushEditor"), loadTexts(["stage"])]);
  return BrushEditor;
});
