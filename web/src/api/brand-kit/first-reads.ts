import type { FirstRead } from "../first-read";
import * as reads from "./reads";

const asks = () => import("./kits");

export const kitsRead = (): FirstRead => ({
  read: reads.kits(),
  ask: async ({ api, queries }) => queries.prefetchInfiniteQuery((await asks()).kitsQuery(api)),
});

export const kitRead = (id: string): FirstRead => ({
  read: reads.kit(id),
  ask: async ({ api, queries }) => queries.prefetchQuery((await asks()).kitQuery(api, id)),
});
