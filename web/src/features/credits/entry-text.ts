import type { TFunction } from "i18next";
import type { LedgerEntry } from "@/api/types";

const KEYS = { Generate: "generate", Upload: "upload", Returned: "returned" } as const;

/** Says what an entry was for in the reader's language; words we do not know stay as they are. */
export function entryText(
  t: TFunction<"credits">,
  { description }: Pick<LedgerEntry, "description">,
): string {
  if (description === "Welcome credits") return t("descriptions.welcome");
  const [, action, name] = /^(Generate|Upload|Returned): (.*)$/s.exec(description) ?? [];
  const key = Object.entries(KEYS).find(([word]) => word === action)?.[1];
  return key && name ? t(`descriptions.${key}`, { name }) : description;
}
