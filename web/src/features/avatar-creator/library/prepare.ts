import type { Reach } from "@/api/first-read";
import { prepareGenerations } from "../generations";
import { prepareEmptyLibrary } from "./LaterEmptyLibrary";

/** Loads what this project, as far as it has been read, shows and most do not. */
export async function prepareLibrary(reach: Reach, projectId: string): Promise<void> {
  await Promise.all([prepareGenerations(reach, projectId), prepareEmptyLibrary(reach, projectId)]);
}
