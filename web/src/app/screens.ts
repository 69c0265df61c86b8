import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { recentAvatarsQuery } from "@/api/avatars";
import { appsQuery } from "@/api/catalogue";
import type { Api } from "@/api/client";
import { activeGenerationsQuery, failedGenerationsQuery } from "@/api/generations";
import { projectAvatarsQuery } from "@/api/project-avatars";
import { projectQuery, projectsQuery } from "@/api/projects";
import { statsQuery } from "@/api/stats";
import type { Namespace } from "@/lib/i18n/language";
import { paths } from "@/lib/paths";
import { preloadPictures } from "./preload-pictures";

export interface Reach {
  api: Api;
  queries: QueryClient;
}

export interface Screen {
  /** Its address, `:name` for a parameter; that of a screen in `over` continues its parent's. */
  path: string;
  load: () => Promise<{ Component: ComponentType }>;
  texts: readonly Namespace[];
  /** Asks for its data while its code is still on the way; ends with what it shows first. */
  ask?: (reach: Reach, params: Readonly<Record<string, string>>) => Promise<unknown>;
  /** Screens that open over it; it stays as it is behind them. */
  over?: readonly Screen[];
}

/** Where people are who have not signed in. */
export const OUTSIDE: readonly Screen[] = [
  { path: paths.signIn, load: () => import("@/features/auth/SignIn"), texts: ["auth"] },
  { path: paths.signUp, load: () => import("@/features/auth/SignUp"), texts: ["auth"] },
  { path: paths.confirm, load: () => import("@/features/auth/Confirm"), texts: ["auth"] },
  {
    path: paths.forgotPassword,
    load: () => import("@/features/auth/ForgotPassword"),
    texts: ["auth"],
  },
  {
    path: paths.resetPassword,
    load: () => import("@/features/auth/ResetPassword"),
    texts: ["auth"],
  },
];

/** Where people are who have. */
export const INSIDE: readonly Screen[] = [
  {
    path: paths.home,
    load: () => import("@/features/dashboard"),
    texts: ["dashboard"],
    ask: ({ api, queries }) => {
      void queries.prefetchQuery(activeGenerationsQuery(api));
      void queries.prefetchQuery(appsQuery(api));
      const recent = queries
        .fetchQuery(recentAvatarsQuery(api))
        .then(({ avatars }) => preloadPictures(avatars));
      return Promise.all([recent, queries.prefetchQuery(statsQuery(api))]);
    },
  },
  {
    path: paths.projects,
    load: () => import("@/features/avatar-creator/projects"),
    texts: ["projects"],
    ask: ({ api, queries }) => queries.prefetchInfiniteQuery(projectsQuery(api)),
  },
  {
    path: paths.project(":projectId"),
    load: () => import("@/features/avatar-creator/library"),
    texts: ["library", "upload", "projects", "generations", "subject"],
    ask: ({ api, queries }, { projectId = "" }) => {
      const avatars = queries
        .fetchInfiniteQuery(projectAvatarsQuery(api, projectId))
        .then(({ pages: [newest] }) => preloadPictures(newest?.avatars ?? []));
      const first = [
        queries.prefetchQuery(projectQuery(api, projectId)),
        queries.prefetchQuery(activeGenerationsQuery(api)),
        queries.prefetchQuery(failedGenerationsQuery(api)),
      ];
      void queries.prefetchQuery(appsQuery(api));
      return Promise.all([avatars, ...first]);
    },
    over: [
      {
        path: "generate",
        load: () => import("@/features/avatar-creator/generate"),
        texts: ["generate", "subject"],
      },
      {
        path: "avatars/:avatarId",
        load: () => import("@/features/avatar-creator/viewer"),
        texts: ["viewer", "subject"],
      },
    ],
  },
  { path: paths.trash, load: () => import("@/features/avatar-creator/trash"), texts: ["trash"] },
  { path: paths.credits, load: () => import("@/features/credits"), texts: ["credits"] },
  { path: paths.settings, load: () => import("@/features/settings"), texts: ["settings"] },
];

export const NOT_FOUND: Screen = { path: "*", load: () => import("./NotFound"), texts: [] };
