import { keys as shared } from "../keys";
import { APP_ID } from "./app";

/** The keys of this app beside those that all share: other apps have projects and a trash too. */
export const keys = {
  ...shared,
  stats: [APP_ID, "stats"],
  projects: [APP_ID, "projects"],
  avatars: [APP_ID, "avatars"],
  generations: [APP_ID, "generations"],
  previews: [APP_ID, "previews"],
  trash: [APP_ID, "trash"],
  prompts: [APP_ID, "prompts"],
  presets: [APP_ID, "presets"],
  personaExamples: [APP_ID, "persona-examples"],
  consents: [APP_ID, "consents"],
} as const;
