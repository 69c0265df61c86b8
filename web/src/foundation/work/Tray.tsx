import { ListTodo } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Work } from "@/api/work/types";
import { useEndedWork, useRunningWork } from "@/api/work/work";
import { Dialog } from "@/ui/Dialog";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Section } from "@/ui/Section";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { EndedItem } from "./EndedItem";
import { endedSince, lastOf, useLastLook } from "./last-look";
import { RunningItem } from "./RunningItem";
import { stillRunning } from "./still-running";

interface TrayProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What runs in all apps, and what has ended. */
export function Tray({ open, onOpenChange }: TrayProps) {
  const { t } = useTranslation("work");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      shape="sheet"
      title={t("title")}
      description={t("text")}
    >
      <Content onLeave={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Content({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation("work");
  const running = useRunningWork();
  const ended = useEndedWork({ enabled: running.isSuccess });

  if (running.data && ended.data) {
    if (running.data.length + ended.data.length === 0) {
      return <EmptyState icon={ListTodo} title={t("emptyTitle")} text={t("emptyText")} />;
    }
    return <Parts running={running.data} ended={ended.data} onLeave={onLeave} />;
  }
  const error = running.error ?? ended.error;
  if (error)
    return <ErrorState error={error} onRetry={running.error ? running.refetch : ended.refetch} />;
  return (
    <Loading className="grid gap-3">
      <Skeleton className="h-24" />
      <Skeleton className="h-24" />
    </Loading>
  );
}

interface PartsProps {
  running: readonly Work[];
  ended: readonly Work[];
  onLeave: () => void;
}

function Parts({ running, ended, onLeave }: PartsProps) {
  const { t } = useTranslation("work");
  const { seen, look } = useLastLook();
  // What ends while it is open is new, also for somebody who opens it before their first look counts.
  const [since] = useState(() => seen ?? lastOf(ended));
  useEffect(() => look(ended), [ended, look]);
  const news = endedSince(ended, since);
  return (
    <>
      <Part title={t("running")} list={stillRunning(running, ended)} otherwise={t("nothingRuns")}>
        {(work) => <RunningItem work={work} onLeave={onLeave} />}
      </Part>
      <Part title={t("news")} list={news}>
        {(work) => <EndedItem work={work} onLeave={onLeave} />}
      </Part>
      <Part title={t("earlier")} list={ended.slice(news.length)}>
        {(work) => <EndedItem work={work} onLeave={onLeave} />}
      </Part>
    </>
  );
}

interface PartProps {
  title: string;
  list: readonly Work[];
  /** Stands there when the list is empty; without it the whole part is left out. */
  otherwise?: string;
  children: (work: Work) => ReactNode;
}

function Part({ title, list, otherwise, children }: PartProps) {
  if (list.length === 0 && !otherwise) return null;
  return (
    <Section title={title}>
      {list.length === 0 && <p className="text-sm text-muted">{otherwise}</p>}
      <ul className="grid gap-2 empty:hidden">
        {list.map((work) => (
          <li key={work.id} className="min-w-0">
            {children(work)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
