import type { components } from "../schema";

export type App = components["schemas"]["AppOut"];
