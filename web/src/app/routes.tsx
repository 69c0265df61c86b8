import type { ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { type RouteObject, useLocation, useRoutes } from "react-router";
import type { Reach } from "@/api/first-read";
import type { Screen } from "@/foundation/feature";
import { loadTexts } from "@/lib/i18n/setup";
import { useScrollPlace } from "@/lib/scroll-place";
import { askFrame } from "./asks";
import { loadShell } from "./first-screen";
import { Lazily, LazyPart } from "./lazy-part";
import { loadDestinations } from "./navigation";
import { RequireSession } from "./RequireSession";
import { RouteError } from "./RouteError";
import { INSIDE, isOutside, NOT_FOUND, OUTSIDE, screensAt } from "./screens";

const parts = new Map<Screen, LazyPart>();

interface Drawing {
  routes: RouteObject[];
  /** Loads what an address shows, so that it is drawn at once. What fails is tried again later. */
  prepare: (pathname: string) => Promise<unknown>;
}

/** The routes of all screens; code and texts of each come when somebody goes there. */
export function createDrawing(reach: Reach): Drawing {
  const frame = new LazyPart(async () => {
    const [shell] = await Promise.all([loadShell(), loadDestinations(), askFrame(reach)]);
    return shell;
  });
  const shell = {
    element: <Lazily part={frame} />,
    children: [...INSIDE, NOT_FOUND].map(pageRoute),
  };
  const prepare = (pathname: string) => {
    const shown = screensAt(pathname).map(({ screen }) => partOf(screen).prepare());
    return Promise.allSettled(isOutside(pathname) ? shown : [frame.prepare(), ...shown]);
  };
  return {
    routes: [...OUTSIDE.map(pageRoute), { element: <RequireSession />, children: [shell] }],
    prepare,
  };
}

/** Draws what the address asks for. */
export function Screens({ routes }: { routes: RouteObject[] }) {
  return <Guarded>{useRoutes(routes)}</Guarded>;
}

function pageRoute(screen: Screen): RouteObject {
  const over = screen.over?.map((child) => ({ path: child.path, element: drawn(child) }));
  return {
    path: screen.path,
    element: <Page key={screen.path}>{drawn(screen)}</Page>,
    ...(over && { children: over }),
  };
}

function drawn(screen: Screen): ReactNode {
  return <Lazily key={screen.path} part={partOf(screen)} />;
}

function partOf(screen: Screen): LazyPart {
  const load = async () => {
    const [loaded] = await Promise.all([screen.load(), loadTexts(screen.texts)]);
    return loaded;
  };
  const part = parts.get(screen) ?? new LazyPart(load);
  parts.set(screen, part);
  return part;
}

function Page({ children }: { children: ReactNode }) {
  useScrollPlace();
  return <Guarded>{children}</Guarded>;
}

/** Keeps what broke to itself, until the person goes elsewhere. */
function Guarded({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary FallbackComponent={RouteError} resetKeys={[pathname]}>
      {children}
    </ErrorBoundary>
  );
}
