import type { FirstRead } from "../first-read";
import { CREDITS } from "./reads";

export const creditsRead: FirstRead = {
  read: CREDITS,
  ask: async ({ api, queries }) =>
    queries.prefetchQuery((await import("./credits")).creditsQuery(api)),
};
