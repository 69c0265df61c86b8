import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";

const load = async () => {
  const texts = loadTexts(["exports", "avatar-exports"]);
  const [dialogs] = await Promise.all([import("./ExportAvatars"), texts]);
  return dialogs;
};

// With its fields and texts it comes when somebody wants a ZIP.
export const ExportSome = later(async () => (await load()).ExportSome);
export const ExportProject = later(async () => (await load()).ExportProject);
