import { Ban, CircleCheck, Coins, type LucideIcon, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Work } from "@/api/work/types";
import { classNames } from "@/lib/class-names";
import { useFormat } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { FetchButton } from "../exports/FetchButton";
import { isReadyZip } from "../exports/fetch-zip";
import { type Outcome, outcomeOf } from "./outcome";
import { useReason } from "./reason";
import { useKind, WorkCard } from "./WorkCard";

const LOOKS: Record<Outcome, { icon: LucideIcon; colour: string }> = {
  completed: { icon: CircleCheck, colour: "text-good-ink" },
  partly: { icon: TriangleAlert, colour: "text-warn-ink" },
  failed: { icon: TriangleAlert, colour: "text-bad-ink" },
  cancelled: { icon: Ban, colour: "text-muted" },
};

interface EndedItemProps {
  work: Work;
  onLeave: () => void;
}

/** How a piece of work ended: what came of it, why not all did, and what came back. */
export function EndedItem({ work, onLeave }: EndedItemProps) {
  const { t } = useTranslation("work");
  const format = useFormat();
  const kind = useKind(work);
  const reasonOf = useReason();
  const outcome = outcomeOf(work);
  const { icon: Icon, colour } = LOOKS[outcome];
  const { failed, total, refunded, endedAt, createdAt } = work;
  return (
    <WorkCard work={work} onLeave={onLeave} aside={format.ago(endedAt ?? createdAt)}>
      <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
        {kind}
        <span className={classNames("inline-flex items-center gap-1 font-semibold", colour)}>
          <Icon aria-hidden className="size-4" />
          {t(`outcomes.${outcome}`, { failed, total })}
        </span>
      </p>
      {failed > 0 && <p className="text-sm text-pretty">{reasonOf(work)}</p>}
      {isReadyZip(work) && <FetchButton work={work} />}
      {refunded > 0 && (
        <p>
          <Badge tone="good">
            <Coins aria-hidden />
            {t("returned", { count: refunded })}
          </Badge>
        </p>
      )}
    </WorkCard>
  );
}
