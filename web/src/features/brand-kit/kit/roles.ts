import type { ColorRole, FontRole } from "@/api/brand-kit/types";

export const ROLES = [
  "primary",
  "secondary",
  "accent",
  "background",
  "text",
  "neutral",
] as const satisfies readonly ColorRole[];
export const FONT_ROLES = ["heading", "body", "accent"] as const satisfies readonly FontRole[];
