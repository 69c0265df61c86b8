export const APP_ID = "pose-generator";

/** What the paths of all its requests begin with. */
export const BASE = `/apps/${APP_ID}` as const;
