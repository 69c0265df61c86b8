import type { Color, ColorRole, FontChoice, FontRole } from "@/api/brand-kit/types";
import { mostReadable } from "@/lib/colour";

/** What a brand is drawn with; what it does not say yet is plain. */
export interface Look {
  primary: string;
  secondary: string;
  accent: string;
  background: string;
  text: string;
  neutral: string;
  /** What may be read on its other colours. */
  labels: readonly string[];
  heading: string | null;
  body: string | null;
}

const PLAIN: Record<ColorRole, string> = {
  primary: "#3F3F46",
  secondary: "#D4D4D8",
  accent: "#71717A",
  background: "#FFFFFF",
  text: "#18181B",
  neutral: "#71717A",
};

/** Returns how a brand with these colours and fonts looks: of each role the first. */
export function lookOf(colors: readonly Color[], fonts: readonly FontChoice[]): Look {
  const color = (role: ColorRole) => colors.find((one) => one.role === role)?.hex ?? PLAIN[role];
  const font = (role: FontRole) => fonts.find((one) => one.role === role)?.family ?? null;
  const labels = labelsOf(colors);
  return {
    primary: color("primary"),
    secondary: color("secondary"),
    accent: color("accent"),
    background: color("background"),
    text: color("text"),
    neutral: color("neutral"),
    labels: labels.length > 0 ? labels : [PLAIN.background, PLAIN.text],
    heading: font("heading") ?? font("body"),
    body: font("body"),
  };
}

/** What stands on buttons and badges of a brand: its first background or text. */
export function labelsOf(colors: readonly Color[]): string[] {
  return (["background", "text"] as const).flatMap(
    (wanted) => colors.find(({ role }) => role === wanted)?.hex ?? [],
  );
}

/** The same brand on a dark ground: text and background change places. */
export function darkened(look: Look): Look {
  return { ...look, background: look.text, text: look.background };
}

/** What is read on a coloured ground of the brand. */
export function on(ground: string, { labels }: Look): string {
  return mostReadable(ground, labels);
}
