import { expect, it } from "vitest";
import { FEATURES } from "./features";
import { destinations, loadDestinations } from "./navigation";
import { screensAt } from "./screens";

const RECORDS = import.meta.glob("../features/*/feature.ts");

const screenAt = (path: string) => screensAt(path)[0]?.screen.path;

it("lists every feature that has a folder, by its name", () => {
  const folders = Object.keys(RECORDS).map((path) => path.split("/").at(-2));
  expect(FEATURES.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

it("has one screen for an address", () => {
  const paths = FEATURES.flatMap(({ screens }) => screens.map(({ path }) => path));
  expect(paths).toEqual([...new Set(paths)]);
});

it("leads to screens that exist, from the navigation and the cards of the apps", async () => {
  await loadDestinations();
  const homes = FEATURES.flatMap(({ home }) => home ?? []);
  const targets = [...homes, ...destinations().map(({ to }) => to)];
  expect(targets.map(screenAt)).toEqual(targets);
});

it("has no two entries of the navigation in one place", async () => {
  await loadDestinations();
  const orders = destinations().map(({ order }) => order);
  expect(orders).toEqual([...new Set(orders)]);
});

it("shows as many entries at the bottom of a phone as there is room for", async () => {
  await loadDestinations();
  expect(destinations().filter(({ onPhones }) => onPhones).length).toBeLessThanOrEqual(5);
});
