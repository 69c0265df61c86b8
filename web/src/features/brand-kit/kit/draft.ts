import type { Color, FontChoice, FontRole, Identity, Kit, KitChange } from "@/api/brand-kit/types";

export const IDENTITY = [
  "whatsapp",
  "instagram",
  "tiktok",
  "shopee",
  "tokopedia",
  "website",
  "address",
  "nib",
  "pirt",
  "bpom",
  "halal",
] as const satisfies readonly (keyof Identity)[];
export const MOST_COLORS = 12;
export const LONGEST = { brandName: 100, category: 50, tagline: 150, tone: 50 } as const;
export const LONGEST_IDENTITY = 100;

export type TextField = keyof typeof LONGEST;

/** The editor's fields as they stand. */
export interface Draft extends Record<TextField, string> {
  /** The kit as it was when the editor was filled with it. */
  from: Kit;
  colors: Color[];
  fonts: FontChoice[];
  identity: Record<keyof Identity, string>;
}

export function draftOf(kit: Kit): Draft {
  const { brandName, category, tagline, tone, colors, fonts, identity } = kit;
  const given = IDENTITY.map((name) => [name, identity[name] ?? ""]);
  return {
    from: kit,
    brandName,
    category: category ?? "",
    tagline: tagline ?? "",
    tone: tone ?? "",
    colors,
    fonts,
    identity: Object.fromEntries(given) as Draft["identity"],
  };
}

/** Returns what is sent: what was changed, and null for what was emptied. */
export function toChange(draft: Draft): KitChange {
  const before = draftOf(draft.from);
  const change: KitChange = {};
  const name = draft.brandName.trim();
  if (name !== before.brandName) change.brandName = name;
  for (const field of ["category", "tagline", "tone"] as const) {
    const text = draft[field].trim();
    if (text !== before[field]) change[field] = text || null;
  }
  if (!same(draft.colors, before.colors)) change.colors = draft.colors.map(withoutEmpty);
  if (!same(draft.fonts, before.fonts)) change.fonts = draft.fonts;
  const identity = identityChange(draft.identity, before.identity);
  if (Object.keys(identity).length > 0) change.identity = identity;
  return change;
}

export function isChanged(draft: Draft): boolean {
  return Object.keys(toChange(draft)).length > 0;
}

/** Returns the draft with another font in a role; null takes it out. */
export function withFont(draft: Draft, role: FontRole, chosen: Omit<FontChoice, "role"> | null) {
  const others = draft.fonts.filter((font) => font.role !== role);
  return { ...draft, fonts: chosen ? [...others, { ...chosen, role }] : others };
}

export function withColor(draft: Draft, at: number, change: Partial<Color>): Draft {
  const colors = draft.colors.map((color, index) =>
    index === at ? { ...color, ...change } : color,
  );
  return { ...draft, colors };
}

function identityChange(now: Draft["identity"], before: Draft["identity"]) {
  const changed = IDENTITY.filter((name) => now[name].trim() !== before[name]);
  return Object.fromEntries(changed.map((name) => [name, now[name].trim() || null]));
}

// Within a list the API takes nothing that is empty.
function withoutEmpty({ hex, role, name }: Color): Color {
  return { hex, role, ...(name?.trim() && { name: name.trim() }) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
