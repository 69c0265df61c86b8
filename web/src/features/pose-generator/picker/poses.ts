/** Which poses are wanted: single templates, and numbers of a category. */
export interface Poses {
  templateIds: readonly string[];
  distribution: Readonly<Record<string, number>>;
}

/** What would be drawn, and how often, as a quote tells. */
export interface Drawn {
  templateId: string;
  count: number;
}

export const MOST = 500;

export function totalOf({ templateIds, distribution }: Poses): number {
  return Object.values(distribution).reduce((sum, count) => sum + count, templateIds.length);
}

/** Picks a template, or takes it out again. */
export function toggled(poses: Poses, templateId: string): Poses {
  const { templateIds } = poses;
  const left = templateIds.filter((id) => id !== templateId);
  const isIn = left.length < templateIds.length;
  return { ...poses, templateIds: isIn ? left : [...templateIds, templateId] };
}

/** Asks for so many of a category, as many as there is room for. */
export function withCount(poses: Poses, category: string, wanted: number): Poses {
  const { [category]: before = 0, ...others } = poses.distribution;
  const room = MOST - totalOf(poses) + before;
  const count = Math.max(0, Math.min(Math.trunc(wanted) || 0, room));
  return { ...poses, distribution: count > 0 ? { ...others, [category]: count } : others };
}

/** Returns what of a quote is drawn of a category, without what was picked: ids of the catalogue begin with it. */
export function drawnOf(
  quoted: readonly Drawn[],
  category: string,
  picked: Poses["templateIds"],
): Drawn[] {
  return quoted
    .filter(({ templateId }) => templateId.startsWith(`${category}-`))
    .map(({ templateId, count }) => ({
      templateId,
      count: count - picked.filter((id) => id === templateId).length,
    }))
    .filter(({ count }) => count > 0);
}
