import { useOrderZip } from "../exports";
import type { components } from "../schema";
import { BASE } from "./app";

type AvatarExport = components["schemas"]["AvatarExport"];

/** Has a ZIP made of some avatars, or of all in a project. */
export function useExportAvatars() {
  return useOrderZip((api, body: AvatarExport) => api.POST(`${BASE}/exports`, { body }));
}
