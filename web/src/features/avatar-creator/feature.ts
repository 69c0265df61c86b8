import { APP_ID } from "@/api/avatar-creator/app";
import { projectRead, projectsRead } from "@/api/avatar-creator/first-reads";
import type { Feature } from "@/foundation/feature";
import { libraryReads } from "./library-reads";
import { paths } from "./paths";

export const avatarCreator: Feature = {
  id: APP_ID,
  home: paths.projects,
  card: () => import("./card"),
  work: {
    place: (projectId) => (projectId ? paths.project(projectId) : paths.projects),
    kinds: {
      avatar: { id: "Avatar AI", en: "AI avatar" },
      copy: { id: "Salinan", en: "Copies" },
      preview: { id: "Pratinjau", en: "Preview" },
    },
    link: async (api, id) => (await import("@/api/exports")).exportLink(api, APP_ID, id),
  },
  screens: [
    {
      path: paths.start,
      load: () => import("./start"),
      texts: ["start", "consents", "subject", "generate"],
    },
    {
      path: paths.projects,
      load: () => import("./projects"),
      texts: ["projects"],
      reads: () => [projectsRead()],
    },
    {
      path: paths.project(":projectId"),
      load: () => import("./library"),
      texts: ["library", "consents", "filters", "selection", "subject"],
      reads: ({ projectId = "" }) => [...libraryReads(projectId), projectRead(projectId)],
      over: [
        {
          path: "generate",
          load: () => import("./generate"),
          texts: ["generate", "pickers", "previews", "subject", "persona-examples"],
        },
        {
          path: "avatars/:avatarId",
          load: () => import("./viewer"),
          texts: ["viewer", "consents", "pickers", "stage", "subject", "persona-examples"],
        },
      ],
    },
    {
      path: paths.presets,
      load: () => import("./presets"),
      texts: ["presets", "filters", "start", "subject"],
      reads: () => [projectsRead()],
    },
    { path: paths.people, load: () => import("./consents"), texts: ["consents"] },
    { path: paths.trash, load: () => import("./trash"), texts: ["trash", "avatar-trash"] },
  ],
  navigation: () => import("./navigation"),
  search: () => import("./search"),
};
