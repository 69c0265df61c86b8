import type common from "@/locales/en/common.json";
import type errors from "@/locales/en/errors.json";

/** All texts by namespace. Features and parts they share add theirs in a `texts.d.ts` of their own. */
export interface Texts {
  common: typeof common;
  errors: typeof errors;
}
