import { Plus } from "lucide-react";
import { expect, it } from "vitest";
import { together } from "./use-hits";

const group = (id: string, title: string) => ({
  id,
  title,
  list: [{ id, label: id, icon: Plus, choose: "/" }],
});

it("shows what several apps can do as one group, after all that they have", () => {
  const groups = [group("make", "Actions"), group("kits", "Brands"), group("new-kit", "Actions")];
  const shown = together(groups).map(({ title, list }) => [title, list.map(({ id }) => id)]);
  expect(shown).toEqual([
    ["Brands", ["kits"]],
    ["Actions", ["make", "new-kit"]],
  ]);
});
