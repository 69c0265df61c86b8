import { describe, expect, it } from "vitest";
import { anAvatar } from "@/testing/builders";
import { type AvatarPages, flatten, withAvatar, withNewest, withoutAvatars } from "./avatar-pages";
import { anyEnded } from "./project-avatars";

function page(ids: string[], nextCursor: string | null = null) {
  const avatars = ids.map((id) => anAvatar({ id }));
  return { success: true as const, message: null, avatars, nextCursor };
}

const LOADED: AvatarPages = {
  pages: [page(["8", "7", "6"], "c1"), page(["5", "4", "3"], "c2")],
  pageParams: [null, "c1"],
};
const ids = (data: AvatarPages) => flatten(data).map(({ id }) => id);

describe("the newest page, read again", () => {
  it("brings in what is new and keeps what is older", () => {
    const now = withNewest(LOADED, page(["A", "9", "8"], "x"));
    expect(ids(now)).toEqual(["A", "9", "8", "7", "6", "5", "4", "3"]);
    expect(now.pages.at(-1)?.nextCursor).toBe("c2");
  });

  it("keeps the object of an avatar that has not changed", () => {
    const now = flatten(withNewest(LOADED, page(["9", "8", "7"], "x")));
    expect(now[1]).toBe(flatten(LOADED)[0]);
  });

  it("takes out what it no longer holds", () => {
    expect(ids(withNewest(LOADED, page(["8", "6", "5"], "x")))).toEqual(["8", "6", "5", "4", "3"]);
  });

  it("says what follows when it reaches further than what was loaded", () => {
    const now = withNewest(LOADED, page(["8", "7", "6", "5", "4", "3", "2"], "c3"));
    expect(ids(now)).toEqual(["8", "7", "6", "5", "4", "3", "2"]);
    expect(now.pages.at(-1)?.nextCursor).toBe("c3");
  });

  it("is all there is when nothing follows it", () => {
    expect(ids(withNewest(LOADED, page(["8"])))).toEqual(["8"]);
  });
});

describe("one avatar in the pages", () => {
  it("is replaced where it stands", () => {
    const now = withAvatar(LOADED, anAvatar({ id: "4", name: "Budi" }));
    expect(ids(now)).toEqual(ids(LOADED));
    expect(flatten(now).find(({ id }) => id === "4")?.name).toBe("Budi");
  });

  it("comes back to its place by age", () => {
    const without = withoutAvatars(LOADED, new Set(["5"]));
    expect(ids(without)).toEqual(["8", "7", "6", "4", "3"]);
    expect(ids(withAvatar(without, anAvatar({ id: "5" })))).toEqual(ids(LOADED));
  });

  it("goes to the front when it is new, even in an empty list", () => {
    expect(ids(withAvatar(LOADED, anAvatar({ id: "9" })))[0]).toBe("9");
    const empty = { pages: [page([])], pageParams: [null] };
    expect(ids(withAvatar(empty, anAvatar({ id: "9" })))).toEqual(["9"]);
  });

  it("waits for its page when that has not been loaded", () => {
    expect(ids(withAvatar(LOADED, anAvatar({ id: "1" })))).toEqual(ids(LOADED));
  });
});

it("notices when a picture has become ready or failed", () => {
  const open = [anAvatar({ id: "1", status: "processing" }), anAvatar({ id: "2" })];
  expect(anyEnded(open, [anAvatar({ id: "1", status: "processing" })])).toBe(false);
  expect(anyEnded(open, [anAvatar({ id: "1", status: "failed" })])).toBe(true);
});
