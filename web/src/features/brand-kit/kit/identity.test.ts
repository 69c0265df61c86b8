import { expect, it } from "vitest";
import { aKit } from "../testing/builders";
import { draftOf } from "./draft";
import { identityProblems } from "./identity";

const draft = draftOf(aKit({ identity: { whatsapp: "toko" } }));
const problemsOf = (given: Partial<typeof draft.identity>) =>
  Object.fromEntries(identityProblems({ ...draft, identity: { ...draft.identity, ...given } }));

it("leaves alone what was not changed, or is emptied", () => {
  expect(problemsOf({})).toEqual({});
  expect(problemsOf({ whatsapp: " " })).toEqual({});
});

it.each(["0812 3456 7890", "+62 812-3456-7890", "12345678"])(
  "takes %s for a number",
  (whatsapp) => {
    expect(problemsOf({ whatsapp })).toEqual({});
  },
);

it.each(["0812", "halo", "0812 3456 7890 1234 5", "081234567890x", "+"])(
  "takes %s for none",
  (whatsapp) => {
    expect(problemsOf({ whatsapp })).toEqual({ whatsapp: "telephone" });
  },
);

it.each([
  "@kopisenja",
  "Toko Kopi Senja",
  "kopi.id/toko",
  "https://kopi.id",
  "HTTP://kopi.id:8080/a?b#c",
])("takes %s for a place", (website) => {
  expect(problemsOf({ website, shopee: website })).toEqual({});
});

it.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://kopi.id",
  "//kopi.id",
  "https://",
  "https://a b",
])("takes %s for none", (instagram) => {
  expect(problemsOf({ instagram })).toEqual({ instagram: "place" });
});
