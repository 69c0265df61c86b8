import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { aPage } from "@/testing/page";
import { loadDestinations } from "../navigation";
import { Sidebar } from "./Sidebar";

const draw = aPage();

it.each([
  ["/pose-generator/projects/p1/batches/b1", "/pose-generator/projects"],
  ["/pose-generator/poses", "/pose-generator/projects"],
  ["/pose-generator/own-poses/new", "/pose-generator/projects"],
  ["/avatar-creator/presets/x", "/avatar-creator/presets"],
])("shows that %s belongs to %s", async (path, home) => {
  await loadDestinations();
  await draw(
    <MemoryRouter initialEntries={[path]}>
      <Sidebar />
    </MemoryRouter>,
  );
  const current = [...document.querySelectorAll("[aria-current=page]")];
  expect(current.map((link) => link.getAttribute("href"))).toEqual([home]);
});
