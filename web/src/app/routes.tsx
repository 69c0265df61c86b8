import type { ComponentType } from "react";
import { createBrowserRouter, type NonIndexRouteObject, type RouteObject } from "react-router";
import { loadTexts, type Namespace } from "@/lib/i18n/setup";
import { paths } from "@/lib/paths";
import { BootScreen } from "./BootScreen";
import { RequireSession } from "./RequireSession";
import { RouteError } from "./RouteError";
import type { Services } from "./services";
import { warmUp } from "./warm-up";

type Screen = { Component: ComponentType };

/** A route whose code and texts are loaded together, when somebody goes there. */
function screen(
  path: string,
  load: () => Promise<Screen>,
  texts: readonly Namespace[] = [],
): NonIndexRouteObject {
  const lazy = async () => {
    const [{ Component }] = await Promise.all([load(), loadTexts(texts)]);
    return { Component };
  };
  return { path, lazy, errorElement: <RouteError /> };
}

const outside: RouteObject[] = [
  screen(paths.signIn, () => import("@/features/auth/SignIn"), ["auth"]),
  screen(paths.signUp, () => import("@/features/auth/SignUp"), ["auth"]),
  screen(paths.confirm, () => import("@/features/auth/Confirm"), ["auth"]),
  screen(paths.forgotPassword, () => import("@/features/auth/ForgotPassword"), ["auth"]),
  screen(paths.resetPassword, () => import("@/features/auth/ResetPassword"), ["auth"]),
];

const inside: RouteObject[] = [
  screen(paths.home, () => import("@/features/dashboard"), ["dashboard"]),
  screen(paths.projects, () => import("@/features/avatar-creator/projects"), ["projects"]),
  {
    ...screen(paths.project(":projectId"), () => import("@/features/avatar-creator/library"), [
      "library",
      "upload",
      "projects",
      "generations",
    ]),
    // Both open over their project, which stays as it is behind them.
    children: [
      screen("generate", () => import("@/features/avatar-creator/generate"), [
        "generate",
        "subject",
      ]),
      screen("avatars/:avatarId", () => import("@/features/avatar-creator/viewer"), [
        "viewer",
        "subject",
      ]),
    ],
  },
  screen(paths.trash, () => import("@/features/avatar-creator/trash"), ["trash"]),
  screen(paths.credits, () => import("@/features/credits"), ["credits"]),
  screen(paths.settings, () => import("@/features/settings"), ["settings"]),
  screen("*", () => import("./NotFound")),
];

export function createRouter(services: Services) {
  return createBrowserRouter([
    {
      errorElement: <RouteError />,
      HydrateFallback: BootScreen,
      children: [
        ...outside,
        {
          Component: RequireSession,
          children: [
            {
              loader: ({ request }) => warmUp(services, new URL(request.url).pathname),
              shouldRevalidate: () => false,
              lazy: () => import("./shell/Shell"),
              children: inside,
            },
          ],
        },
      ],
    },
  ]);
}
