import type { TFunction } from "i18next";
import type { OpenField } from "./subject";

/** What the model understands well; the keys of their names in the reader's language. */
export const SUGGESTIONS: Record<OpenField, readonly string[]> = {
  "attributes.ethnicity": [
    "Javanese",
    "Sundanese",
    "Balinese",
    "Batak",
    "Minangkabau",
    "Papuan",
    "Chinese Indonesian",
    "Southeast Asian",
    "East Asian",
    "South Asian",
    "Caucasian",
    "African",
    "Middle Eastern",
  ],
  "attributes.skinTone": ["fair", "light", "medium", "tan", "olive", "dark"],
  "attributes.bodyType": ["slim", "average", "athletic", "curvy", "plus-size"],
  "attributes.hairStyle": ["short", "shoulder-length", "long straight", "wavy", "curly", "bald"],
  "attributes.hairColor": ["black", "dark brown", "brown", "blonde", "grey", "white"],
  "attributes.eyeColor": ["black", "dark brown", "brown", "hazel", "green", "blue"],
  "attributes.style": [
    "casual",
    "formal",
    "business",
    "batik",
    "traditional",
    "modest with hijab",
    "sporty",
    "streetwear",
  ],
};

export const TRAITS = [
  "friendly",
  "confident",
  "calm",
  "cheerful",
  "professional",
  "warm",
  "creative",
] as const;

const KNOWN = new Set<string>([...Object.values(SUGGESTIONS).flat(), ...TRAITS]);

/** A suggested word in the reader's language; the person's own words stay as they are. */
export function wordOf(t: TFunction<readonly ["viewer", "subject"]>, word: string): string {
  return KNOWN.has(word) ? t(`subject:words.${word}` as "subject:words.short") : word;
}
