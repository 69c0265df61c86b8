import type common from "@/locales/en/common.json";
import type errors from "@/locales/en/errors.json";
import type reasons from "@/locales/en/reasons.json";

/** All texts by namespace. Features and parts they share add theirs in a `texts.d.ts` of their own. */
export interface Texts {
  common: typeof common;
  /** Of which the reasons come later: see `loadReasons`. */
  errors: typeof errors & typeof reasons;
}
