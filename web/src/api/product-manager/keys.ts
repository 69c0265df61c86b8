import { keys as shared } from "../keys";
import { APP_ID } from "./app";

/** The keys of this app beside those that all share: other apps have a trash too. */
export const keys = {
  ...shared,
  products: [APP_ID, "products"],
  categories: [APP_ID, "categories"],
  channels: [APP_ID, "channels"],
  trash: [APP_ID, "trash"],
} as const;
