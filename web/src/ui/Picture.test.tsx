import { act } from "react";
import { expect, it } from "vitest";
import { noteLoaded } from "@/lib/loaded-pictures";
import { aPage } from "@/testing/page";
import { Picture } from "./Picture";

const HASH = "KQgKHwbn+HeNinWLiINXx1h8hVAoOIgA";
const show = aPage();

const draw = (src: string) => show(<Picture key={src} src={src} alt="" placeholder={HASH} />);
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
