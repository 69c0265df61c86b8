import type { Avatar, Subject } from "@/api/avatar-creator/types";

/** Attributes with a closed set of values, in the order of the form. */
export const CHOICES = {
  "attributes.gender": ["female", "male", "unisex"],
  "attributes.ageRange": ["young", "adult", "mature"],
  "attributes.framing": ["half_body", "full_body"],
} as const;

/** Attributes in the person's own words. */
export const OPEN_ATTRIBUTES = [
  "attributes.ethnicity",
  "attributes.skinTone",
  "attributes.bodyType",
  "attributes.hairStyle",
  "attributes.hairColor",
  "attributes.eyeColor",
  "attributes.style",
] as const;

export const PERSONALITY = "persona.personality";
export const MOST_TRAITS = 10;
export const LONGEST_TRAIT = 50;
export const LONGEST_NAME = 100;
export const LONGEST_BACKGROUND = 500;
const OLDEST = 120;

export type ChoiceField = keyof typeof CHOICES;
export type OpenField = (typeof OPEN_ATTRIBUTES)[number];
type PersonaField = Extract<SubjectField, `persona.${string}`>;
export type SubjectText =
  | "persona.name"
  | "persona.age"
  | "persona.background"
  | ChoiceField
  | OpenField;
export type SubjectField = SubjectText | typeof PERSONALITY;

/** Persona and attributes as they stand in a form: everything is text. */
export type SubjectDraft = Record<SubjectText, string> & { [PERSONALITY]: string[] };

export const NOBODY: SubjectDraft = {
  "persona.name": "",
  "persona.age": "",
  "persona.background": "",
  "persona.personality": [],
  "attributes.gender": "",
  "attributes.ageRange": "",
  "attributes.framing": "",
  "attributes.ethnicity": "",
  "attributes.skinTone": "",
  "attributes.bodyType": "",
  "attributes.hairStyle": "",
  "attributes.hairColor": "",
  "attributes.eyeColor": "",
  "attributes.style": "",
};

/** Counts as the server does: code points of the trimmed text. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

export function isWholeBetween(text: string, least: number, most: number): boolean {
  const value = Number(text);
  return /^\d+$/.test(text.trim()) && value >= least && value <= most;
}

/** Returns the fields of a draft that the server would refuse. */
export function wrongFields(draft: SubjectDraft): SubjectField[] {
  const tooLong = (field: SubjectText, most: number) => lengthOf(draft[field]) > most;
  const wrong: SubjectField[] = [];
  if (tooLong("persona.name", LONGEST_NAME)) wrong.push("persona.name");
  const age = draft["persona.age"];
  if (age.trim() && !isWholeBetween(age, 1, OLDEST)) wrong.push("persona.age");
  if (tooLong("persona.background", LONGEST_BACKGROUND)) wrong.push("persona.background");
  return [...wrong, ...OPEN_ATTRIBUTES.filter((field) => tooLong(field, LONGEST_TRAIT))];
}

/** Returns what is sent for a draft: only what is given, and only what is right. */
export function toSubject(draft: SubjectDraft): Subject {
  const wrong = wrongFields(draft);
  const values = Object.entries(valuesOf(draft)) as [SubjectField, Value][];
  return grouped(values.filter(([field, value]) => value !== null && !wrong.includes(field)));
}

/** Returns what is sent when one draft becomes another: what was emptied as null, the rest never. */
export function subjectChange(before: SubjectDraft, after: SubjectDraft): Subject {
  const known = valuesOf(before);
  const values = Object.entries(valuesOf(after)) as [SubjectField, Value][];
  const differs = ([field, value]: [SubjectField, Value]) =>
    JSON.stringify(value) !== JSON.stringify(known[field]);
  return grouped(values.filter(differs));
}

type Value = string | number | string[] | null;

/** What each field of a draft says to the server: null where nothing is given. */
function valuesOf(draft: SubjectDraft): Record<SubjectField, Value> {
  const fields = Object.entries(draft) as [SubjectField, string | string[]][];
  const values = fields.map(([field, value]) => {
    const given = typeof value === "string" ? value.trim() : value;
    if (given.length === 0) return [field, null];
    return [field, field === "persona.age" ? Number(given) : given];
  });
  return Object.fromEntries(values);
}

function grouped(values: [SubjectField, Value][]): Subject {
  const groups: Record<string, Record<string, Value>> = {};
  for (const [field, value] of values) {
    const [group = "", name = ""] = field.split(".");
    groups[group] = { ...groups[group], [name]: value };
  }
  return groups;
}

/** A persona as it stands in a form. */
export function personaOf(persona: Avatar["persona"]): Pick<SubjectDraft, PersonaField> {
  return {
    "persona.name": persona.name ?? "",
    "persona.age": persona.age?.toString() ?? "",
    "persona.background": persona.background ?? "",
    "persona.personality": persona.personality ?? [],
  };
}

/** Fills a draft with what a picture is known to show. */
export function fromSubject({
  persona,
  attributes,
}: Pick<Avatar, "persona" | "attributes">): SubjectDraft {
  const draft = { ...NOBODY, ...personaOf(persona) };
  for (const field of [...(Object.keys(CHOICES) as ChoiceField[]), ...OPEN_ATTRIBUTES]) {
    const name = field.slice("attributes.".length) as keyof Avatar["attributes"];
    draft[field] = attributes[name] ?? "";
  }
  return draft;
}
