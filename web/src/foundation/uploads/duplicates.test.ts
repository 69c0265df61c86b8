import { expect, it } from "vitest";
import { findDuplicates, isWanted } from "./duplicates";
import type { Picked } from "./picked";
import { Shrinker } from "./shrinker";

const FACTS = { type: "image/png", foreign: null, width: 9, height: 9, animated: false } as const;

function picked(id: string, content: string, anyway = false): Picked {
  const file = new File([content], `${id}.png`);
  return { id, name: id, folder: "", file, facts: FACTS, anyway };
}

/** Digests are the sizes of files; of those in `there` the server knows something. */
function someUploads(there: Record<string, string>) {
  const asked: (readonly string[])[] = [];
  const uploads = {
    digestOf: async (file: Blob) => (file.size > 5 ? null : `${file.size}`),
    shrinker: new Shrinker(async () => new Blob(["1"])),
    findKnown: async (digests: readonly string[]) => {
      asked.push(digests);
      const known = digests.flatMap((digest) => {
        const name = there[digest];
        return name ? [[digest, { name, path: `/${name}` }] as const] : [];
      });
      return new Map(known);
    },
  };
  return { uploads, asked };
}

it("tells what is there and what was chosen twice, in one question", async () => {
  const { uploads, asked } = someUploads({ "1": "Siti" });
  const chosen = [picked("a", "1"), picked("b", "22"), picked("c", "22"), picked("d", "1")];
  const found = await findDuplicates(uploads, chosen, false);
  const siti = { kind: "there", known: { name: "Siti", path: "/Siti" } };
  expect([...found]).toEqual([
    ["a", siti],
    ["c", { kind: "twice", name: "b" }],
    ["d", siti],
  ]);
  expect(asked).toEqual([["1", "2"]]);
});

it("looks for what would be sent, not for what was chosen", async () => {
  const { uploads } = someUploads({ "1": "Siti" });
  const chosen = [picked("a", "333")];
  expect((await findDuplicates(uploads, chosen, false)).size).toBe(0);
  expect((await findDuplicates(uploads, chosen, true)).size).toBe(1);
});

it("asks nothing when nothing can be told", async () => {
  const { uploads, asked } = someUploads({});
  expect((await findDuplicates(uploads, [picked("a", "666666")], false)).size).toBe(0);
  expect(asked).toEqual([]);
});

it("sends what is there already only when that is wanted", () => {
  const duplicates = new Map([["a", { kind: "twice", name: "b" } as const]]);
  expect(isWanted(picked("a", "1"), duplicates)).toBe(false);
  expect(isWanted(picked("a", "1", true), duplicates)).toBe(true);
  expect(isWanted(picked("b", "1"), duplicates)).toBe(true);
});
