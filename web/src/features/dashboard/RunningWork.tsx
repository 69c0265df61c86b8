import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useActiveGenerations } from "@/api/avatar-creator/generations";
import type { Generation } from "@/api/avatar-creator/types";
import { useWork } from "@/api/avatar-creator/work";
import { paths } from "@/features/avatar-creator/paths";
import { useFormat } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Progress } from "@/ui/Progress";
import { Section } from "@/ui/Section";

/** What is being made, or was while the screen is open; nothing when there is neither. */
export function RunningWork() {
  const { t } = useTranslation("dashboard");
  const { list } = useWork(useActiveGenerations().data);
  if (list.length === 0) return null;
  return (
    <Section title={t("running.title", { count: list.length })}>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {list.map((generation) => (
          <li key={generation.id} className="min-w-0">
            <Running generation={generation} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Running({ generation }: { generation: Generation }) {
  const { t } = useTranslation("common");
  const format = useFormat();
  const { name, stage, progress, createdAt, projectId } = generation;
  const doing = t(`stages.${stage}` as "stages.queued", { defaultValue: stage });
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)] gap-2.5 p-4">
      <div className="flex items-baseline justify-between gap-3">
        <Link to={paths.project(projectId)} className="truncate font-semibold hover:underline">
          {name}
        </Link>
        <span className="shrink-0 text-xs text-muted">{format.ago(createdAt)}</span>
      </div>
      <Progress label={name} value={progress} />
      <p className="text-sm text-muted">{doing}</p>
    </Card>
  );
}
