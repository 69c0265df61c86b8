import type { FirstRead } from "../first-read";
import * as reads from "./reads";

export const productsRead = (): FirstRead => ({
  read: reads.products(),
  ask: async (reach) => (await import("./asks")).askProducts(reach),
});
