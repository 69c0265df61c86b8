import { CircleCheck, CircleHelp, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { classNames } from "@/lib/class-names";

const LOOKS = {
  passed: { icon: CircleCheck, colour: "bg-good-soft text-good-ink" },
  unjudged: { icon: CircleHelp, colour: "bg-sunken text-muted" },
  failed: { icon: TriangleAlert, colour: "bg-bad-soft text-bad-ink" },
} as const;

/** What came of looking at a picture; nothing while nobody has. */
export function VerdictBadge({ result: { verdict } }: { result: Pick<Result, "verdict"> }) {
  const { t } = useTranslation("results");
  if (!verdict) return null;
  const { icon: Icon, colour } = LOOKS[verdict];
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold",
        colour,
      )}
    >
      <Icon aria-hidden className="size-3.5" />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
