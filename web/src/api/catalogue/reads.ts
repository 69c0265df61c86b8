export const APPS = { path: "/apps" } as const;
export const HEALTH = { path: "/health" } as const;
