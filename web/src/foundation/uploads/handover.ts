interface Handed {
  target: string;
  files: readonly File[];
}

let waiting: Handed | null = null;

/** Leaves files that were picked elsewhere for the upload area of `target`, which comes next. */
export function handOver(target: string, files: readonly File[]): void {
  waiting = { target, files };
}

/** Returns what was left for `target`, once; what was left for another one is forgotten. */
export function takeOver(target: string): readonly File[] {
  const files = waiting?.target === target ? waiting.files : [];
  waiting = null;
  return files;
}
