import { KEEP, type Marks, REMOVE, UNTOUCHED } from "./marks";

/**
 * The marks that make of a corrected cut-out what it was before: `alpha` is how much of each pixel
 * was the product then, 0 to 255, at the size of the marks that corrected it.
 */
export function takenBack(marks: Marks, alpha: Uint8Array): Marks {
  const pixels = marks.pixels.map((mark, at) => {
    const before = alpha[at] ?? 0;
    const now = corrected(before, mark);
    if (now === before) return UNTOUCHED;
    if (now < before) return mix(KEEP, (before - now) / (255 - now));
    return mix(REMOVE, 1 - before / now);
  });
  return { ...marks, pixels };
}

/** What the server makes of a pixel by its mark. */
function corrected(alpha: number, mark: number): number {
  if (mark === UNTOUCHED) return alpha;
  if (mark > UNTOUCHED) return alpha + ((255 - alpha) * (mark - UNTOUCHED)) / (KEEP - UNTOUCHED);
  return (alpha * mark) / UNTOUCHED;
}

function mix(to: number, share: number): number {
  return Math.round(UNTOUCHED + (to - UNTOUCHED) * share);
}
