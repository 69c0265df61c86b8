import type { ResourceKey } from "i18next";

/** All texts of features and of what they share: most visits begin without most of them. */
export const FILES = import.meta.glob<ResourceKey>(
  ["../../locales/*/reasons.json", "../../{features,foundation}/*/locales/*/*.json"],
  { import: "default" },
);
