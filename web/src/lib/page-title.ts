import { useEffect, useRef } from "react";
import { useLocation, useResolvedPath } from "react-router";
import { announce } from "./live-region";

const FIRST_LOAD = "default";
const BRAND = "Lumiku";

let page = "";
let running = 0;

/** Says in the tab, before the name of the page, how many things run. */
export function countInTab(count: number): void {
  running = count;
  write();
}

function nameTab(name: string): void {
  page = name;
  write();
}

function write(): void {
  const name = page ? `${page} · ${BRAND}` : BRAND;
  document.title = running > 0 ? `(${running}) ${name}` : name;
}

/**
 * Names the page in the tab, and after a navigation announces it and moves the focus to its
 * heading. Returns the ref for the h1.
 */
export function usePageTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  // The page's own address: a dialog that opens over it has a longer one.
  const { pathname } = useResolvedPath("");
  const arrival = useRef(key);
  arrival.current = key;

  useEffect(() => nameTab(title), [title]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every page, not for its query
  useEffect(() => {
    if (arrival.current === FIRST_LOAD) return;
    announce(title);
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return heading;
}

/** Names the tab while a dialog with an address of its own is open. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    const before = page;
    nameTab(title);
    return () => nameTab(before);
  }, [title]);
}
