import type { components } from "../schema";

export type Work = components["schemas"]["WorkOut"];
