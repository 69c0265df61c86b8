import type { TFunction } from "i18next";
import type { LedgerEntry } from "@/api/accounts/types";

const ACTIONS = [
  "welcome",
  "grant",
  "refund",
  "upload",
  "generate",
  "from_preset",
  "save_preview",
  "create_kit",
  "logo",
] as const;

type Purpose = Pick<LedgerEntry, "action" | "subject" | "description">;

/** Says what an entry was for in the reader's language; of actions we do not know, in English. */
export function entryText(
  t: TFunction<"credits">,
  { action, subject, description }: Purpose,
): string {
  const known = ACTIONS.find((one) => one === action);
  if (!known) return description;
  const words = t(`actions.${known}`);
  return subject === null ? words : t("actionOnSubject", { action: words, subject });
}
