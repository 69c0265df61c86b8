import { expect, it } from "vitest";
import { aPage } from "@/testing/page";
import { keysOf, useShortcuts, useTopShortcuts } from "./shortcuts";

const load = async () => ({ SHORTCUTS: { title: { id: "", en: "" }, shortcuts: [] } });
const grid = () => load();
const viewer = () => load();
const draw = aPage();
let top: unknown;

function Part({ level, keys }: { level: number; keys: typeof load }) {
  useShortcuts(level, keys);
  return null;
}

function Help() {
  top = useTopShortcuts();
  return null;
}

it("tells the keys of what lies on top, whichever came first, and of what is left", async () => {
  await draw(<Help />);
  expect(top).toBeNull();
  await draw([<Part key="v" level={2} keys={viewer} />, <Help key="h" />]);
  await draw([
    <Part key="v" level={2} keys={viewer} />,
    <Part key="g" level={1} keys={grid} />,
    <Help key="h" />,
  ]);
  expect(top).toBe(viewer);
  await draw([<Part key="g" level={1} keys={grid} />, <Help key="h" />]);
  expect(top).toBe(grid);
});

it("tells a plus from what joins keys", () => {
  expect(keysOf("Shift+→")).toEqual(["Shift", "→"]);
  expect(keysOf("+")).toEqual(["+"]);
});
