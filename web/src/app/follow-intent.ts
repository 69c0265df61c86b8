import { preload } from "./first-screen";

const SIGNS = ["pointerover", "focusin", "touchstart"] as const;

/** Starts loading a screen when somebody points at, touches or focuses a link to it. */
export function followIntent(root: Document): void {
  for (const sign of SIGNS) root.addEventListener(sign, lookAhead, { passive: true });
}

function lookAhead({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link?.origin === window.location.origin && !link.download) preload(link.pathname);
}
