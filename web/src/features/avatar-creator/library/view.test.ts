import { describe, expect, it } from "vitest";
import type { Avatar } from "@/api/avatar-creator/types";
import { anAvatar } from "@/testing/builders";
import { valuesOf } from "./values";
import { EVERYTHING, needsAll, readView, shown, wantedOf, writeView } from "./view";

const avatar = (id: string, facts: Partial<Avatar> = {}) => anAvatar({ id, name: id, ...facts });

const LIBRARY = [
  avatar("c", { name: "José 10", usageCount: 1, lastUsedAt: "2026-03-01T00:00:00.000Z" }),
  avatar("b", {
    name: "Ana 2",
    usageCount: 7,
    sourceType: "text_to_image",
    attributes: { gender: "female", ageRange: "adult", style: "Realistis" } as Avatar["attributes"],
    favourite: true,
    rating: 4,
  }),
  avatar("a", {
    name: "ana 10",
    status: "processing",
    attributes: { style: "realistis " } as Avatar["attributes"],
  }),
];

const ids = (view: Partial<typeof EVERYTHING>) =>
  shown(LIBRARY, { ...EVERYTHING, ...view }, "id").map(({ id }) => id);

describe("what is shown", () => {
  it("is everything, newest first, when nothing is asked", () => {
    expect(ids({})).toEqual(["c", "b", "a"]);
  });

  it("finds every word of the text in the name, whatever the case and accents", () => {
    expect(ids({ text: "JOSE" })).toEqual(["c"]);
    expect(ids({ text: "10 ana" })).toEqual(["a"]);
    expect(ids({ text: "nobody" })).toEqual([]);
  });

  it("looks for words in the prompt and the persona, too", () => {
    const persona = { name: "Ibu Guru", personality: ["Sabar"], background: null };
    const library = [avatar("d", { persona, prompt: "at a whiteboard" }), ...LIBRARY];
    const found = shown(library, { ...EVERYTHING, text: "guru sabar WHITEBOARD" }, "id");
    expect(found.map(({ id }) => id)).toEqual(["d"]);
  });

  it("keeps what fits all facets", () => {
    expect(ids({ gender: "female", age: "adult" })).toEqual(["b"]);
    expect(ids({ gender: "female", age: "young" })).toEqual([]);
    expect(ids({ style: "realistis" })).toEqual(["b", "a"]);
    expect(ids({ source: "ai" })).toEqual(["b"]);
    expect(ids({ source: "uploaded" })).toEqual(["c", "a"]);
    expect(ids({ state: "open" })).toEqual(["a"]);
    expect(ids({ mark: "favourite" })).toEqual(["b"]);
    expect(ids({ stars: "4" })).toEqual(["b"]);
    expect(ids({ stars: "5" })).toEqual([]);
  });

  it("comes in the order that is asked for", () => {
    expect(ids({ sort: "oldest" })).toEqual(["a", "b", "c"]);
    expect(ids({ sort: "name" })).toEqual(["b", "a", "c"]);
    expect(ids({ sort: "most-used" })).toEqual(["b", "c", "a"]);
    expect(ids({ sort: "last-used" })).toEqual(["c", "b", "a"]);
    expect(ids({ sort: "best" })).toEqual(["b", "c", "a"]);
  });

  it("leaves the list it was given as it is", () => {
    ids({ sort: "oldest" });
    expect(LIBRARY[0]?.id).toBe("c");
  });
});

describe("what the server is asked for", () => {
  it("is the view in the words of the API", () => {
    const view = { ...EVERYTHING, text: "ana", age: "adult", source: "ai", state: "open" } as const;
    expect(wantedOf({ ...view, sort: "most-used" })).toEqual({
      q: "ana",
      ageRange: "adult",
      sourceType: "ai_generated",
      status: "open",
      sort: "used",
    });
    expect(wantedOf(EVERYTHING)).toEqual({ sort: "newest" });
  });

  it("is no longer than the API takes", () => {
    expect(wantedOf({ ...EVERYTHING, text: "x".repeat(200) }).q).toHaveLength(100);
  });
});

describe("the view in the address", () => {
  it("comes back as it was written", () => {
    const view = { ...EVERYTHING, text: "a b", gender: "male", style: "3D", sort: "name" } as const;
    expect(readView(writeView(new URLSearchParams(), view))).toEqual(view);
  });

  it("leaves no trace of what is not asked, and keeps what is not its own", () => {
    const before = new URLSearchParams("tab=usage&q=ana&sort=oldest");
    expect(writeView(before, EVERYTHING).toString()).toBe("tab=usage");
  });

  it("ignores what makes no sense", () => {
    expect(readView(new URLSearchParams("gender=robot&sort=up&status=x"))).toEqual(EVERYTHING);
  });

  it("is in the order chosen last where the address asks for none", () => {
    expect(readView(new URLSearchParams("q=ana"), "by-hand").sort).toBe("by-hand");
    expect(readView(new URLSearchParams("sort=name"), "by-hand").sort).toBe("name");
    expect(readView(new URLSearchParams(), "sideways").sort).toBe("newest");
  });

  it("needs all pages for a filter or another order, not for the newest", () => {
    expect(needsAll(EVERYTHING)).toBe(false);
    expect(needsAll({ ...EVERYTHING, text: "a" })).toBe(true);
    expect(needsAll({ ...EVERYTHING, sort: "name" })).toBe(true);
  });
});

it("offers each value of a free field once", () => {
  expect(valuesOf(LIBRARY, "style", "id")).toEqual(["Realistis"]);
});
