/**
 * The room before each of the rows that are drawn, and after the last, in pixels: rows that are not
 * drawn take as much as those that are.
 */
export function gapsBetween(
  rows: readonly { start: number }[],
  rowHeight: number,
  height: number,
): number[] {
  let end = 0;
  const before = rows.map(({ start }) => {
    const gap = start - end;
    end = start + rowHeight;
    return gap;
  });
  return [...before, Math.max(0, height - end)];
}
