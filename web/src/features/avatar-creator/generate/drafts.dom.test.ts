import { beforeEach, expect, it } from "vitest";
import { BLANK } from "./draft";
import { dropDraft, keepDraft, keptDraft } from "./drafts";

const draft = { ...BLANK, prompt: "A shop owner at work" };

beforeEach(() => sessionStorage.clear());

it("goes on with the draft of the same project", () => {
  keepDraft("p1", { from: null, draft });
  expect(keptDraft("p1", null)).toEqual(draft);
  expect(keptDraft("p2", null)).toBeNull();
});

it("does not let an older draft stand in for what was asked for", () => {
  keepDraft("p1", { from: null, draft });
  expect(keptDraft("p1", "g1")).toBeNull();
});

it("keeps what was changed after starting from a generation", () => {
  keepDraft("p1", { from: "g1", draft });
  expect(keptDraft("p1", "g1")).toEqual(draft);
  expect(keptDraft("p1", null)).toEqual(draft);
});

it("forgets a draft that was sent", () => {
  keepDraft("p1", { from: null, draft });
  dropDraft("p1");
  expect(keptDraft("p1", null)).toBeNull();
});

it("survives a draft it cannot read", () => {
  sessionStorage.setItem("lumiku.draft.p1", "{");
  expect(keptDraft("p1", null)).toBeNull();
});
