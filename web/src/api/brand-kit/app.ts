export const APP_ID = "brand-kit";

/** What the paths of all its requests begin with. */
export const BASE = `/apps/${APP_ID}` as const;
