import type { components } from "../schema";
import type { Versioned } from "../versions";

type Schemas = components["schemas"];

export type Kit = Schemas["KitOut"] & Versioned;
export type Logo = Schemas["LogoOut"];
export type LogoKind = Schemas["LogoUpload"]["kind"];
export type LogoType = Schemas["LogoUpload"]["contentType"];
export type Color = Schemas["ColorOut"];
export type ColorRole = Color["role"];
export type PairUse = Schemas["ContrastOut"]["use"];
export type FontChoice = Schemas["FontChoiceOut"];
export type FontRole = FontChoice["role"];
export type FontFamily = Schemas["FontOut"];
export type FontPair = Schemas["FontPairOut"];
export type Identity = Schemas["IdentityOut"];
export type Suggestion = Schemas["SuggestionOut"];
export type Starter = Schemas["StarterOut"];

/** What is sent of a kit: what is not given may be left out, null empties it. */
export interface KitChange {
  brandName?: string;
  category?: string | null;
  tagline?: string | null;
  tone?: string | null;
  colors?: Color[];
  fonts?: FontChoice[];
  identity?: Partial<Record<keyof Identity, string | null>>;
}
export type KitCreate = KitChange & { brandName: string };
