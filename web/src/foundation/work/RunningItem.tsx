import { useTranslation } from "react-i18next";
import type { Work } from "@/api/work/types";
import { Progress } from "@/ui/Progress";
import { useKind, WorkCard } from "./WorkCard";

interface RunningItemProps {
  work: Work;
  onLeave: () => void;
}

/** How far a piece of work is. */
export function RunningItem({ work, onLeave }: RunningItemProps) {
  const { t } = useTranslation(["work", "common"]);
  const kind = useKind(work);
  const { name, stage, progress, done, total, failed } = work;
  const known = [`stages.${stage}`, `common:stages.${stage}`] as string[] as ["stages.paused"];
  const doing = t(known, { defaultValue: stage });
  const told = [
    kind,
    doing,
    total > 1 && t("doneOf", { done, total }),
    failed > 0 && t("failedSoFar", { count: failed }),
  ];
  return (
    <WorkCard work={work} onLeave={onLeave} aside={`${progress}%`}>
      <Progress label={t("progress", { name })} value={progress} />
      <p className="text-sm text-pretty text-muted">{told.filter(Boolean).join(" · ")}</p>
    </WorkCard>
  );
}
