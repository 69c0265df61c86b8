export const CREDITS = { path: "/credits" } as const;
