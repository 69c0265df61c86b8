import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";

/** The dialog that creates a project or changes one, loaded when it is first opened. */
export const ProjectDialog = later(async () => {
  const [{ ProjectDialog }] = await Promise.all([
    import("./ProjectDialog"),
    loadTexts(["projects"]),
  ]);
  return ProjectDialog;
});
