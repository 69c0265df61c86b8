/** The look of a field in a toolbar. */
export const CONTROL =
  "h-11 w-full rounded-xl border border-edge bg-surface text-ink sm:text-sm placeholder:text-muted focus-visible:border-accent";
