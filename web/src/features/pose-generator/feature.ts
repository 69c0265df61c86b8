import { APP_ID } from "@/api/pose-generator/app";
import type { Feature } from "@/foundation/feature";
import { paths } from "./paths";

const BATCH = "pose";

export const poseGenerator: Feature = {
  id: APP_ID,
  home: paths.projects,
  card: () => import("./card"),
  work: {
    place: (projectId, { id, kind }) => {
      if (!projectId) return paths.projects;
      return kind === BATCH ? paths.batch(projectId, id) : paths.project(projectId);
    },
    kinds: { [BATCH]: { id: "Batch pose", en: "Batch of poses" } },
    link: async (api, id) => (await import("@/api/exports")).exportLink(api, APP_ID, id),
  },
  screens: [
    {
      path: paths.projects,
      load: () => import("./projects"),
      texts: ["pose-projects", "filters"],
    },
    {
      path: paths.project(":projectId"),
      load: () => import("./project"),
      texts: ["pose-projects", "batches"],
    },
    {
      path: paths.order(":projectId"),
      load: () => import("./order"),
      texts: ["pose-order", "pose-picker", "batches", "filters"],
    },
    {
      path: paths.batch(":projectId", ":batchId"),
      load: () => import("./batch"),
      texts: ["batches", "results", "filters", "selection"],
      over: [
        {
          path: "results/:resultId",
          load: () => import("./result"),
          texts: ["result", "results", "batches", "stage"],
        },
      ],
    },
    {
      path: paths.poses,
      load: () => import("./poses"),
      texts: ["poses", "pose-projects", "filters", "selection"],
      over: [{ path: ":templateId", load: () => import("./pose"), texts: ["poses"] }],
    },
    { path: paths.newPose, load: () => import("./own"), texts: ["own-pose", "poses"] },
    {
      path: paths.ownPose(":templateId"),
      load: () => import("./own"),
      texts: ["own-pose", "poses"],
    },
    { path: paths.trash, load: () => import("./trash"), texts: ["trash", "pose-projects"] },
  ],
  navigation: () => import("./navigation"),
  search: () => import("./search"),
};
