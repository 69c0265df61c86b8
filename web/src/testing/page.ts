import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, vi } from "vitest";

/** Gives every test of a file an empty page; returns what draws on it. */
export function aPage(): (node: ReactNode) => Promise<void> {
  let root: Root;
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  beforeEach(() => {
    root = createRoot(document.body.appendChild(document.createElement("div")));
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    document.body.replaceChildren();
  });
  return (node) => act(async () => root.render(node));
}
