import { APP_ID } from "@/api/brand-kit/app";
import type { Feature } from "@/foundation/feature";
import { paths } from "./paths";

export const brandKit: Feature = {
  id: APP_ID,
  home: paths.kits,
  card: () => import("./card"),
  screens: [
    {
      path: paths.kits,
      load: () => import("./kits"),
      texts: ["brands"],
    },
    { path: paths.newKit, load: () => import("./new"), texts: ["brands"] },
    {
      path: paths.kit(":kitId"),
      load: () => import("./kit"),
      texts: ["brand", "brands"],
    },
    { path: paths.trash, load: () => import("./trash"), texts: ["trash", "brands"] },
  ],
  navigation: () => import("./navigation"),
  search: () => import("./search"),
};
