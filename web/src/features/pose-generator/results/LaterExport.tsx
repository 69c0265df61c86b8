import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";

const load = async () => {
  const [dialogs] = await Promise.all([import("./ExportResults"), loadTexts(["exports"])]);
  return dialogs;
};

// With its fields and texts it comes when somebody wants a ZIP.
export const ExportResults = later(async () => (await load()).ExportResults);
export const ExportBatch = later(async () => (await load()).ExportBatch);
