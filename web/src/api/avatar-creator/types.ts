import type { components, operations } from "../schema";
import type { Versioned } from "../versions";

type Schemas = components["schemas"];

export type Avatar = Schemas["AvatarOut"] & Versioned;
export type Generation = Schemas["GenerationOut"];
export type Project = Schemas["ProjectOut"] & Versioned;
export type UsedPrompt = Schemas["UsedPromptOut"];
export type Preset = Schemas["PresetOut"];
export type PersonaExample = Schemas["PersonaExampleOut"];
export type PromptPiece = Schemas["PromptPiece"];
export type ProjectCreate = Schemas["ProjectCreate"];
export type ProjectChange = Schemas["ProjectChange"];
export type Stats = Schemas["StatsOut"];
export type Consent = Schemas["ConsentIn"];
export type ConsentSubject = Schemas["ConsentSubjectOut"];
export type Trashed = Schemas["TrashedOut"];
export type Work = Schemas["WorkOut"];

/** What is looked for among avatars, and in which order. */
export type Wanted = Omit<
  NonNullable<operations["avatarCreatorListAvatars"]["parameters"]["query"]>,
  "cursor" | "limit"
>;

/** Who is in the picture, as it is sent: what is not given may be left out. */
export interface Subject {
  persona?: Partial<Schemas["PersonaIn"]>;
  attributes?: Partial<Schemas["AttributesIn"]>;
}
export type AvatarChange = Subject & {
  name?: string;
  favourite?: boolean;
  rating?: number | null;
  position?: string | null;
  brandKitId?: string | null;
  consent?: Consent | null;
};
export type PromptDraft = Subject & { prompt?: string };
export type PreviewKeep = Pick<Schemas["PreviewKeep"], "generationId" | "name">;
export type PreviewOrder = Subject &
  Pick<Schemas["PreviewOrder"], "prompt" | "width" | "height"> & {
    name?: string;
    seed?: number;
    brandKitId?: string;
  };
export type PictureOrder = Subject &
  Pick<Schemas["AvatarGenerate"], "prompt" | "name" | "count" | "width" | "height"> & {
    seed?: number;
    presetId?: string;
    referenceAvatarId?: string;
    brandKitId?: string;
  };
export type PresetOrder = Pick<Schemas["PresetOrder"], "presetId" | "name"> & Subject;
