import { later } from "@/ui/later";

/** The dialog that creates a project or changes one, loaded when it is first opened. */
export const ProjectDialog = later(async () => (await import("./ProjectDialog")).ProjectDialog);
