import type { Color, ColorRole } from "@/api/brand-kit/types";
import { contrast, nearest } from "@/lib/colour";

export interface Pair {
  /** Its place among the colours of the brand. */
  at: number;
  role: ColorRole;
  foreground: string;
  background: string;
  ratio: number;
  needs: number;
  passes: boolean;
  /** The closest colour that passes; null if this one does. */
  nearest: string | null;
}

// WCAG 2.2, 1.4.3: headings and buttons count as large text.
const NEEDS: Partial<Record<ColorRole, number>> = { text: 4.5, primary: 3, accent: 3 };

/** Judges colours as the server does (`colours/contrast.py`), while they are being chosen. */
export function pairsOf(colors: readonly Color[]): Pair[] {
  const grounds = colors.filter(({ role }) => role === "background");
  return colors.flatMap(({ hex, role }, at) => {
    const needs = NEEDS[role];
    if (!needs) return [];
    return grounds.map(({ hex: background }) => judged({ at, role, hex, background, needs }));
  });
}

interface Judging {
  at: number;
  role: ColorRole;
  hex: string;
  background: string;
  needs: number;
}

function judged({ at, role, hex, background, needs }: Judging): Pair {
  const ratio = contrast(hex, background);
  const passes = ratio >= needs;
  return {
    at,
    role,
    foreground: hex,
    background,
    // Cut, not rounded: 4.499 is no 4.5.
    ratio: Math.floor(ratio * 100) / 100,
    needs,
    passes,
    nearest: passes ? null : nearest(hex, background, needs),
  };
}
