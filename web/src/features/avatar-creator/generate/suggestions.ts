import type { TFunction } from "i18next";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
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
    "Betawi",
    "Bugis",
    "Malay",
    "Acehnese",
    "Madurese",
    "Moluccan",
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
  "attributes.hairStyle": [
    "short",
    "shoulder-length",
    "long straight",
    "wavy",
    "curly",
    "ponytail",
    "bun",
    "bald",
  ],
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
    "uniform",
    "workwear",
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
  "patient",
  "diligent",
  "reliable",
  "gentle",
  "caring",
  "energetic",
  "elegant",
  "humorous",
  "sociable",
  "optimistic",
  "curious",
  "wise",
  "brave",
  "determined",
  "disciplined",
  "precise",
  "resourceful",
  "thoughtful",
] as const;

const KNOWN = new Map(
  [...Object.values(SUGGESTIONS).flat(), ...TRAITS].map((word) => [word.toLowerCase(), word]),
);

/** A suggested word in the reader's language; the person's own words stay as they are. */
export function wordOf(t: TFunction<"subject">, word: string): string {
  const known = KNOWN.get(word.toLowerCase());
  return known ? t(`words.${known}` as "words.short", { defaultValue: word }) : word;
}

/** `wordOf` in the current language. Nothing waits for its texts: until then words are as stored. */
export function useWord(): (word: string) => string {
  const { t } = useTranslation("subject", { useSuspense: false });
  return useCallback((word) => wordOf(t, word), [t]);
}
