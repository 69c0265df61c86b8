import { afterEach, beforeEach, expect, it } from "vitest";
import page from "../../index.html?raw";
import { chooseTheme } from "./theme";

const SYSTEM = ["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"];
const START = /<script>(.*?)<\/script>/;

const colours = () => [
  ...document.head.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]"),
];
const media = () => colours().map((meta) => meta.media);
/** Runs the line of the page that comes before everything else. */
const start = () => new Function(START.exec(page)?.[1] ?? "")();

beforeEach(() => {
  document.head.innerHTML = new DOMParser().parseFromString(page, "text/html").head.innerHTML;
});

afterEach(() => {
  chooseTheme("system");
  document.head.replaceChildren();
});

it.each([
  ["light", ["all", "not all"]],
  ["dark", ["not all", "all"]],
  ["system", SYSTEM],
] as const)("gives the browser's bars the colour of the theme %s", (theme, expected) => {
  chooseTheme(theme);
  expect(media()).toEqual(expected);
});

it("knows the chosen theme before its own code is there", () => {
  chooseTheme("dark");
  const chosen = media();
  document.head.innerHTML = new DOMParser().parseFromString(page, "text/html").head.innerHTML;
  delete document.documentElement.dataset.theme;
  expect(media()).not.toEqual(chosen);
  start();
  expect(media()).toEqual(chosen);
  expect(document.documentElement.dataset.theme).toBe("dark");
});
