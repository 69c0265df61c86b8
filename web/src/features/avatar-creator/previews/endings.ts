import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { isBeingMade } from "@/api/avatar-creator/previews";
import type { Generation } from "@/api/avatar-creator/types";
import { useReason } from "@/foundation/work/reason";
import { announce } from "@/lib/live-region";

/** Announces what became of previews that were being made. */
export function useEndings(list: readonly Generation[]): void {
  const { t } = useTranslation("previews");
  const reasonOf = useReason();
  const before = useRef(list);
  useEffect(() => {
    const ended = endedSince(before.current, list);
    before.current = list;
    const texts = ended.map((one) =>
      one.status === "completed" ? t("ready") : t("failed", { reason: reasonOf(one) }),
    );
    if (texts.length > 0) announce(texts.join(" "));
  });
}

/** Those that were being made before and have a picture now, or have failed. */
export function endedSince(
  before: readonly Generation[],
  now: readonly Generation[],
): Generation[] {
  const making = new Set(before.filter(isBeingMade).map(({ id }) => id));
  return now.filter(({ id, status }) => making.has(id) && ENDS.has(status));
}

const ENDS: ReadonlySet<string> = new Set(["completed", "failed"]);
