import { expect, it } from "vitest";
import { localStore } from "@/lib/storage";
import { forgetHits } from "./forget-hits";
import { recentHits, rememberHit } from "./recent-hits";

const hit = (id: string) => ({ id, label: id.toUpperCase(), to: `/${id}` });
const ids = () => recentHits().map(({ id }) => id);

it("keeps the last five, each once, the last one first", () => {
  for (const id of ["a", "b", "c", "a", "d", "e", "f"]) rememberHit(hit(id));
  expect(ids()).toEqual(["f", "e", "d", "a", "c"]);
});

it("has none for who comes next, or when what is stored cannot be read", () => {
  rememberHit(hit("a"));
  forgetHits();
  expect(recentHits()).toEqual([]);
  localStore.setItem("lumiku.recent-finds", "{");
  expect(recentHits()).toEqual([]);
});
