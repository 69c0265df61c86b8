import type {
  Avatar,
  Generation,
  PictureOrder,
  Preset,
  PromptDraft,
} from "@/api/avatar-creator/types";
import type { Language } from "@/lib/i18n/language";
import {
  fromSubject,
  isWholeBetween,
  LONGEST_NAME,
  lengthOf,
  NOBODY,
  type SubjectDraft,
  type SubjectField,
  toSubject,
  wrongFields,
} from "./subject";

export const SHORTEST_PROMPT = 10;
export const LONGEST_PROMPT = 500;
export const COUNTS = [1, 2, 3, 4, 5] as const;
export const SIZES = {
  square: { width: 1024, height: 1024 },
  portrait: { width: 832, height: 1216 },
  landscape: { width: 1216, height: 832 },
} as const;
const LARGEST_SEED = 2 ** 32 - 1;
const SQUARE_UNTIL = 1.2;

/** The generate form as it stands. */
export interface Draft {
  /** The preset that it began from, or empty. */
  presetId: string;
  /** The avatar whose person it is to be, or empty. */
  referenceId: string;
  prompt: string;
  name: string;
  subject: SubjectDraft;
  count: number;
  /** In pixels. */
  width: number;
  height: number;
  seed: string;
  /** The brand it is for: empty for none, null while the default is to be chosen. */
  brandKitId: string | null;
}

export const BLANK: Draft = {
  presetId: "",
  referenceId: "",
  prompt: "",
  name: "",
  subject: NOBODY,
  count: 1,
  ...SIZES.square,
  seed: "",
  brandKitId: null,
};

export type DraftField = "prompt" | "name" | "seed" | SubjectField;
export type Problem =
  | { kind: "promptShort" | "promptLong"; field: "prompt"; count: number }
  | { kind: "nameMissing"; field: "name" }
  | { kind: "wrong"; field: DraftField };

/** Returns what keeps the draft from being sent, in the order of the form. */
export function problemsOf(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  const letters = lengthOf(draft.prompt);
  if (letters < SHORTEST_PROMPT) {
    problems.push({ kind: "promptShort", field: "prompt", count: SHORTEST_PROMPT });
  }
  if (letters > LONGEST_PROMPT) {
    problems.push({ kind: "promptLong", field: "prompt", count: letters - LONGEST_PROMPT });
  }
  if (!draft.name.trim()) problems.push({ kind: "nameMissing", field: "name" });
  if (lengthOf(draft.name) > LONGEST_NAME) problems.push({ kind: "wrong", field: "name" });
  for (const field of wrongFields(draft.subject)) problems.push({ kind: "wrong", field });
  if (draft.seed.trim() && !isWholeBetween(draft.seed, 0, LARGEST_SEED)) {
    problems.push({ kind: "wrong", field: "seed" });
  }
  return problems;
}

/** Returns the order for a draft without problems. */
export function toOrder(draft: Draft): PictureOrder {
  const { count, width, height } = draft;
  return {
    prompt: draft.prompt.trim(),
    name: draft.name.trim(),
    count,
    width,
    height,
    ...toSubject(draft.subject),
    ...(draft.seed.trim() && { seed: Number(draft.seed) }),
    ...(draft.presetId && { presetId: draft.presetId }),
    ...(draft.referenceId && { referenceAvatarId: draft.referenceId }),
    ...(draft.brandKitId && { brandKitId: draft.brandKitId }),
  };
}

/** Returns what the preview needs of a draft that may still be incomplete. */
export function toPromptDraft(draft: Draft): PromptDraft {
  const prompt = [...draft.prompt.trim()].slice(0, LONGEST_PROMPT).join("");
  return { ...toSubject(draft.subject), ...(prompt && { prompt }) };
}

/** The order of an earlier generation, as a draft. */
export function fromGeneration(generation: Generation): Draft {
  const { prompt, name, width, height, seed } = generation;
  const subject = fromSubject(generation);
  const settings = { prompt, name, width, height, seed: seed.toString(), subject };
  return { ...BLANK, ...settings, ...originOf(generation) };
}

/** What is known of an avatar, as a draft; an uploaded one brings no prompt. */
export function fromAvatar(avatar: Avatar): Draft {
  return {
    ...BLANK,
    ...SIZES[shapeOf(avatar)],
    ...originOf(avatar),
    name: avatar.name,
    prompt: avatar.prompt ?? "",
    seed: avatar.seed?.toString() ?? "",
    subject: fromSubject(avatar),
  };
}

/** The person of an avatar, in other clothes and another place: these are for words to say. */
export function ofPerson(avatar: Avatar): Draft {
  const { id, name, brandKitId } = avatar;
  const subject = { ...fromSubject(avatar), "attributes.style": "", "attributes.framing": "" };
  const shape = SIZES[shapeOf(avatar)];
  return { ...BLANK, ...shape, referenceId: id, name, brandKitId: brandKitId ?? "", subject };
}

type Origin = Pick<Avatar, "presetId" | "referenceAvatarId" | "brandKitId">;

function originOf({ presetId, referenceAvatarId, brandKitId }: Origin) {
  return {
    presetId: presetId ?? "",
    referenceId: referenceAvatarId ?? "",
    brandKitId: brandKitId ?? "",
  };
}

/** The preset that is most like a picture's own shape. */
function shapeOf({ width, height }: Pick<Avatar, "width" | "height">): keyof typeof SIZES {
  const ratio = (width ?? 1) / (height ?? 1);
  if (ratio > SQUARE_UNTIL) return "landscape";
  return ratio < 1 / SQUARE_UNTIL ? "portrait" : "square";
}

/** A preset as a draft, in the reader's language; the prompt is in the model's. */
export function fromPreset(preset: Preset, language: Language): Draft {
  const { id, name, prompt, persona, attributes } = preset;
  const background = persona.background[language];
  const subject = fromSubject({ persona: { ...persona, background }, attributes });
  return { ...BLANK, presetId: id, name: name[language], prompt, subject };
}

/** The name of a size, or null when it is none of the presets. */
export function presetOf({ width, height }: Pick<Draft, "width" | "height">) {
  const names = Object.keys(SIZES) as (keyof typeof SIZES)[];
  return names.find((name) => SIZES[name].width === width && SIZES[name].height === height) ?? null;
}
