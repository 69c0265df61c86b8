import { expect, it } from "vitest";
import { aGeneration } from "@/testing/builders";
import { BLANK } from "../generate/draft";
import { byWords, toPreviewOrder, wordsOf } from "./words";

const draft = { ...BLANK, prompt: " A shop owner ", seed: "7" };
const same = aGeneration({ id: "same", seed: 7 });
const otherPrompt = aGeneration({ id: "prompt", prompt: "A barista" });
const otherLook = aGeneration({ id: "look", attributes: { ...same.attributes, style: "batik" } });

it("tells the previews of the words in the form from those of other words", () => {
  const parts = byWords(draft, [same, otherPrompt, otherLook]);
  expect(parts).toEqual({ same: [same], other: [otherPrompt, otherLook] });
});

it("does not look at shape and name", () => {
  const changed = { ...draft, name: "Rina", width: 832, height: 1216 };
  expect(byWords(changed, [same]).same).toEqual([same]);
});

it("draws with the seed of the form once, and then with others", () => {
  expect(toPreviewOrder(draft, [])).toMatchObject({ seed: 7 });
  expect(toPreviewOrder(draft, [{ ...otherPrompt, seed: 7 }])).toMatchObject({ seed: 7 });
  expect(toPreviewOrder(draft, [same])).not.toHaveProperty("seed");
});

it("orders without a name and without a count", () => {
  const order = { prompt: "A shop owner", width: 1024, height: 1024 };
  expect(toPreviewOrder({ ...draft, seed: "", count: 3 }, [])).toEqual(order);
  expect(toPreviewOrder({ ...draft, seed: "", name: " Rina " }, [])).toEqual({
    ...order,
    name: "Rina",
  });
});

it("brings the words of a preview back into the form", () => {
  expect(byWords({ ...BLANK, ...wordsOf(otherLook) }, [otherLook]).same).toEqual([otherLook]);
});
