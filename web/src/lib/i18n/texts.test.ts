import { describe, expect, it } from "vitest";
import { preferredLanguage } from "./language";

type Texts = { [key: string]: string | Texts };

const FILES = import.meta.glob<Texts>(["../../locales/*/*.json", "../../*/*/locales/*/*.json"], {
  eager: true,
  import: "default",
});

function textsOf(language: string): Map<string, string> {
  const files = Object.entries(FILES).filter(([path]) => path.includes(`/${language}/`));
  return new Map(files.flatMap(([path, texts]) => flat(texts, path.split("/").at(-1) ?? "")));
}

// Indonesian has one plural form, English has two: they count as one key.
function flat(texts: Texts, prefix: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const name = `${prefix}.${key.replace(/_(one|other)$/, "")}`;
    return typeof value === "string" ? [[name, value]] : flat(value, name);
  });
}

const variables = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

describe("texts", () => {
  const id = textsOf("id");
  const en = textsOf("en");

  it("have the same keys in both languages", () => {
    expect([...id.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it("have a name of their own in the whole suite", () => {
    const names = Object.keys(FILES).map((path) => path.split("/").slice(-2).join("/"));
    expect(names.toSorted()).toEqual([...new Set(names)].sort());
  });

  it("are never empty, and use the same variables in both languages", () => {
    for (const [key, text] of id) {
      expect(text.trim(), key).not.toBe("");
      expect(variables(text), key).toEqual(variables(en.get(key) ?? ""));
    }
  });
});

it.each([
  ["en", ["id-ID"], "en"],
  [null, ["fr-FR", "en-GB"], "en"],
  [null, ["id"], "id"],
  [null, ["fr"], "id"],
  ["xx", ["en"], "en"],
])("with %j chosen and a browser that wants %j it speaks %s", (stored, wanted, language) => {
  expect(preferredLanguage(stored, wanted)).toBe(language);
});
