import type { FirstRead } from "../first-read";
import { APPS, HEALTH } from "./reads";

export const appsRead: FirstRead = {
  read: APPS,
  ask: async ({ api, queries }) =>
    queries.prefetchQuery((await import("./catalogue")).appsQuery(api)),
};

export const healthRead: FirstRead = {
  read: HEALTH,
  ask: async ({ api, queries }) =>
    queries.prefetchQuery((await import("./catalogue")).healthQuery(api)),
};
