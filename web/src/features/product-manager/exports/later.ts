import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";

const load = async () => {
  const texts = loadTexts(["exports", "product"]);
  const [dialogs] = await Promise.all([import("./ExportProducts"), texts]);
  return dialogs;
};

// With its fields and texts it comes when somebody wants a ZIP.
export const ExportSome = later(async () => (await load()).ExportSome);
export const ExportListings = later(async () => (await load()).ExportListings);
export const MakeListings = later(async () => {
  const [{ MakeListings }] = await Promise.all([
    import("./MakeListings"),
    loadTexts(["exports", "product"]),
  ]);
  return MakeListings;
});
