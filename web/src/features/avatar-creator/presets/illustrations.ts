const FILES = import.meta.glob<string>("./illustrations/*.svg", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The address of a preset's picture; null for a preset that is newer than this app. */
export function illustrationOf(presetId: string): string | null {
  return FILES[`./illustrations/${presetId}.svg`] ?? null;
}
