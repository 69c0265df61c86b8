import { keys as shared } from "../keys";
import { APP_ID } from "./app";

/** The keys of this app beside those that all share: other apps have projects and a trash too. */
export const keys = {
  ...shared,
  stats: [APP_ID, "stats"],
  projects: [APP_ID, "projects"],
  templates: [APP_ID, "templates"],
  categories: [APP_ID, "categories"],
  trash: [APP_ID, "trash"],
} as const;
