import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { aPage } from "@/testing/page";
import { loadDestinations } from "../navigation";
import { BottomBar } from "./BottomBar";
import { Sidebar } from "./Sidebar";

const draw = aPage();

it.each([
  ["/pose-generator/projects/p1/batches/b1", "/pose-generator/projects"],
  ["/pose-generator/poses", "/pose-generator/projects"],
  ["/pose-generator/own-poses/new", "/pose-generator/projects"],
  ["/product-manager/check", "/product-manager/products"],
  ["/brand-kit/trash", "/brand-kit/kits"],
  ["/avatar-creator/projects/p1", "/avatar-creator/projects"],
  ["/", "/"],
])("shows that %s belongs to %s", async (path, home) => {
  await loadDestinations();
  for (const Bar of [Sidebar, BottomBar]) {
    await draw(
      <MemoryRouter initialEntries={[path]}>
        <Bar />
      </MemoryRouter>,
    );
    const current = [...document.querySelectorAll("[aria-current=page]")];
    expect(current.map((link) => link.getAttribute("href"))).toEqual([home]);
  }
});
