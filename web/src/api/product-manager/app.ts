export const APP_ID = "product-manager";

/** What the paths of all its requests begin with. */
export const BASE = `/apps/${APP_ID}` as const;
