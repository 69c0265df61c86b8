import type { Feature } from "@/foundation/feature";
import { SETTINGS } from "./paths";

export const settings: Feature = {
  id: "settings",
  screens: [{ path: SETTINGS, load: () => import("./index"), texts: ["settings"] }],
  navigation: () => import("./navigation"),
};
