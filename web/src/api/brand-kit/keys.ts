import { keys as shared } from "../keys";
import { APP_ID } from "./app";

export const keys = {
  ...shared,
  stats: [APP_ID, "stats"],
  kits: [APP_ID, "kits"],
  suggestions: [APP_ID, "suggestions"],
  fonts: [APP_ID, "fonts"],
  starters: [APP_ID, "starters"],
  trash: [APP_ID, "trash"],
} as const;
