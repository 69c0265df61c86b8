import type { ResourceKey } from "i18next";

/** Texts that no first screen shows: of what foundation opens, and of refusals of single things. */
export const FILES = import.meta.glob<ResourceKey>(
  [
    "../../locales/*/reasons.json",
    "../../foundation/*/locales/*/*.json",
    "!../../foundation/{filters,selection}/locales/*/*.json",
  ],
  { import: "default" },
);
