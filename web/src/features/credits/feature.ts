import type { Feature } from "@/foundation/feature";
import { CREDITS } from "./paths";

export const credits: Feature = {
  id: "credits",
  screens: [{ path: CREDITS, load: () => import("./index"), texts: ["credits"] }],
  navigation: () => import("./navigation"),
};
