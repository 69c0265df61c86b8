import type { Color, ColorRole, PairUse } from "@/api/brand-kit/types";
import { closest, contrast, mostReadable, nearest } from "@/lib/colour";
import { labelsOf } from "../look";

export interface Pair {
  /** The place of the judged colour among those of the brand, and its role. */
  at: number;
  role: ColorRole;
  use: PairUse;
  foreground: string;
  background: string;
  ratio: number;
  needs: number;
  passes: boolean;
  /** What is closest to the judged colour and passes; null if this one does. */
  nearest: string | null;
}

const USES: Partial<Record<ColorRole, PairUse>> = {
  text: "text",
  primary: "heading",
  accent: "heading",
};
// WCAG 2.2, 1.4.3: headings count as large text.
const NEEDS: Record<PairUse, number> = { text: 4.5, heading: 3, label: 4.5 };

/** Judges colours as the server does (`colours/contrast.py`), while they are being chosen. */
export function pairsOf(colors: readonly Color[]): Pair[] {
  const grounds = colors.filter(({ role }) => role === "background");
  const labels = labelsOf(colors);
  return colors.flatMap(({ hex, role }, at) => {
    const use = USES[role];
    if (!use) return [];
    const pairs = grounds.map(({ hex: background }) =>
      judged({ at, role, use, foreground: hex, background }, () =>
        nearest(hex, background, NEEDS[use]),
      ),
    );
    if (use === "text" || labels.length === 0) return pairs;
    const label = { at, role, use: "label", background: hex } as const;
    const foreground = mostReadable(hex, labels);
    return [...pairs, judged({ ...label, foreground }, () => carrier(hex, labels))];
  });
}

type Seen = Pick<Pair, "at" | "role" | "use" | "foreground" | "background">;

function judged(seen: Seen, better: () => string): Pair {
  const ratio = contrast(seen.foreground, seen.background);
  const needs = NEEDS[seen.use];
  const passes = ratio >= needs;
  return {
    ...seen,
    // Cut, not rounded: 4.499 is no 4.5.
    ratio: Math.floor(ratio * 100) / 100,
    needs,
    passes,
    nearest: passes ? null : better(),
  };
}

/** The closest shade on which a label is read, and which is seen on the background. */
function carrier(colour: string, labels: readonly string[]): string {
  const [background = colour] = labels;
  const shades = labels.map((label) => nearest(colour, label, NEEDS.label));
  return closest(
    colour,
    shades.filter((one) => contrast(one, background) >= NEEDS.heading),
  );
}
