import {
  activeGenerationsRead,
  projectsRead,
  recentAvatarsRead,
  statsRead,
} from "@/api/avatar-creator/first-reads";
import { appsRead } from "@/api/catalogue/first-reads";
import type { Feature } from "@/foundation/feature";
import { HOME } from "@/lib/paths";

export const dashboard: Feature = {
  id: "dashboard",
  screens: [
    {
      path: HOME,
      load: () => import("./index"),
      texts: ["dashboard"],
      reads: () => [projectsRead(), recentAvatarsRead()],
      readsAside: () => [statsRead(), activeGenerationsRead(), appsRead],
    },
  ],
  navigation: () => import("./navigation"),
};
