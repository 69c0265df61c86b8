import { CircleCheck, CircleHelp, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { classNames } from "@/lib/class-names";

const LOOKS = {
  passed: { icon: CircleCheck, colour: "bg-good-soft text-good-ink" },
  unjudged: { icon: CircleHelp, colour: "bg-sunken text-muted" },
  failed: { icon: TriangleAlert, colour: "bg-bad-soft text-bad-ink" },
} as const;

interface VerdictBadgeProps {
  result: Pick<Result, "verdict" | "checks">;
  /** Whether there should be a product in the picture; only where it is held is it looked for. */
  hasProduct: boolean;
}

/** What came of looking at a picture; nothing while nobody has. */
export function VerdictBadge({ result, hasProduct }: VerdictBadgeProps) {
  const { t } = useTranslation("results");
  const { verdict, checks } = result;
  if (!verdict) return null;
  const partly = verdict === "passed" && hasProduct && checks?.productVisible === null;
  const { icon: Icon, colour } = LOOKS[verdict];
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold",
        colour,
      )}
    >
      <Icon aria-hidden className="size-3.5" />
      {t(`verdict.${partly ? "passedPartly" : verdict}`)}
    </span>
  );
}
