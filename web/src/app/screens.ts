import type { Feature, Screen } from "@/foundation/feature";
import { FEATURES } from "./features";

/** Where people are who have not signed in, and where those who have. */
export const OUTSIDE = screensOf(FEATURES.filter(({ outside }) => outside));
export const INSIDE = screensOf(FEATURES.filter(({ outside }) => !outside));
export const NOT_FOUND: Screen = { path: "*", load: () => import("./NotFound"), texts: [] };

function screensOf(features: readonly Feature[]): Screen[] {
  return features.flatMap(({ screens }) => screens);
}

/** A screen that belongs to an address, and what its parameters are there. */
export interface Found {
  screen: Screen;
  params: Record<string, string>;
}

/** The screens of an address: one, or one and what is open over it. */
export function screensAt(pathname: string): Found[] {
  const found = [...OUTSIDE, ...INSIDE].flatMap((screen) => matching(screen, "", pathname));
  return found.length > 0 ? found : [{ screen: NOT_FOUND, params: {} }];
}

export function isOutside(pathname: string): boolean {
  return OUTSIDE.some(({ path }) => path === pathname);
}

function matching(screen: Screen, above: string, pathname: string): Found[] {
  const path = above + screen.path;
  const params = paramsOf(path, pathname);
  if (params) return [{ screen, params }];
  const over = screen.over?.flatMap((child) => matching(child, `${path}/`, pathname)) ?? [];
  return over[0] ? [{ screen, params: over[0].params }, ...over] : [];
}

function paramsOf(path: string, pathname: string): Record<string, string> | null {
  const pattern = path.replace(/:(\w+)/g, "(?<$1>[^/]+)");
  const found = new RegExp(`^${pattern}/?$`).exec(pathname);
  return found && { ...found.groups };
}
