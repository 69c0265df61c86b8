import { type Draft, draftOf, IDENTITY } from "./draft";

type Name = (typeof IDENTITY)[number];
export type IdentityProblem = "telephone" | "place";

const PLACES: readonly Name[] = ["instagram", "tiktok", "shopee", "tokopedia", "website"];
const LEAST_DIGITS = 8;
const MOST_DIGITS = 15;
const NUMBER = /^\+?[0-9][0-9 -]*$/;
const WEB = /^https?:\/\/[^\s/?#:]+(?::[0-9]+)?(?:[/?#]\S*)?$/i;
const NAME = /^[^:/\\][^:\\]*$/;

/** Returns what of the changed parts the server would refuse (`schemas/places.py`), by name. */
export function identityProblems(draft: Draft): Map<Name, IdentityProblem> {
  const before = draftOf(draft.from).identity;
  const problems = new Map<Name, IdentityProblem>();
  for (const name of IDENTITY) {
    const text = draft.identity[name].trim();
    if (!text || text === before[name]) continue;
    if (name === "whatsapp" && !isTelephone(text)) problems.set(name, "telephone");
    if (PLACES.includes(name) && !WEB.test(text) && !NAME.test(text)) problems.set(name, "place");
  }
  return problems;
}

function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return NUMBER.test(text) && digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
}
