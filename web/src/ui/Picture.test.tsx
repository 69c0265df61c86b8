import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { noteLoaded } from "@/lib/loaded-pictures";
import { Picture } from "./Picture";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const HASH = "KQgKHwbn+HeNinWLiINXx1h8hVAoOIgA";
let root: Root;

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement("div")));
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const draw = (src: string) =>
  act(async () => root.render(<Picture key={src} src={src} alt="" placeholder={HASH} />));
const arrive = () =>
  act(async () => document.querySelector("img")?.dispatchEvent(new Event("load")));
const placeholder = () => document.querySelector<HTMLElement>("[style*=background-image]");

it("lies under its placeholder until it has come, and is shown at once the next time", async () => {
  await draw("/one.webp");
  expect(placeholder()?.className).not.toContain("opacity-0");
  await arrive();
  expect(placeholder()?.className).toContain("opacity-0");
  await draw("/two.webp");
  expect(placeholder()).not.toBeNull();
  await draw("/one.webp");
  expect(placeholder()).toBeNull();
});

it("has no placeholder when it was loaded ahead", async () => {
  noteLoaded("/ahead.webp");
  await draw("/ahead.webp");
  expect(placeholder()).toBeNull();
});
