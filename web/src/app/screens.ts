import type { ComponentType } from "react";
import { firstPage } from "@/api/avatar-creator/first-page";
import type { Namespace } from "@/lib/i18n/language";
import { startOfMonth } from "@/lib/month";
import { paths } from "@/lib/paths";

export interface Screen {
  /** Its address, `:name` for a parameter; that of a screen in `over` continues its parent's. */
  path: string;
  load: () => Promise<{ Component: ComponentType }>;
  texts: readonly Namespace[];
  /** What it reads of the API before it is drawn, sent ahead of the code that asks: see asks.ts. */
  reads?: (params: Readonly<Record<string, string>>) => readonly string[];
  /** Screens that open over it; it stays as it is behind them. */
  over?: readonly Screen[];
}

const AVATARS = "/apps/avatar-creator/avatars";
const ACTIVE = "/apps/avatar-creator/generations?status=active&limit=100";
const FAILED = "/apps/avatar-creator/generations?status=failed&limit=50";

/** What the frame around the screens below reads. */
export const FRAME_READS = ["/health", "/credits"] as const;

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
    reads: () => [
      `${AVATARS}?limit=6`,
      `/apps/avatar-creator/stats?monthStart=${encodeURIComponent(startOfMonth())}`,
      ACTIVE,
      "/apps",
    ],
  },
  {
    path: paths.projects,
    load: () => import("@/features/avatar-creator/projects"),
    texts: ["projects"],
    reads: () => ["/apps/avatar-creator/projects?limit=24"],
  },
  {
    path: paths.project(":projectId"),
    load: () => import("@/features/avatar-creator/library"),
    texts: ["library", "upload", "projects", "generations", "subject"],
    reads: ({ projectId = "" }) => [
      `${AVATARS}?limit=${firstPage()}&projectId=${projectId}`,
      `/apps/avatar-creator/projects/${projectId}`,
      ACTIVE,
      FAILED,
    ],
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
