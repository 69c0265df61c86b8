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
import { endedSince, useLastLook } from "./last-look";
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
  const { seen, look } = useLastLook();
  // What ends while it is open is new, too.
  const [since] = useState(seen);
  useEffect(() => {
    if (ended.data) look(ended.data);
  }, [ended.data, look]);

  const error = running.error ?? ended.error;
  if (running.data && ended.data) {
    const news = since === null ? [] : endedSince(ended.data, since);
    const earlier = ended.data.slice(news.length);
    const going = stillRunning(running.data, ended.data);
    if (running.data.length + ended.data.length === 0) {
      return <EmptyState icon={ListTodo} title={t("emptyTitle")} text={t("emptyText")} />;
    }
    return (
      <>
        <Part title={t("running")} list={going} otherwise={t("nothingRuns")}>
          {(work) => <RunningItem work={work} onLeave={onLeave} />}
        </Part>
        <Part title={t("news")} list={news}>
          {(work) => <EndedItem work={work} onLeave={onLeave} />}
        </Part>
        <Part title={t("earlier")} list={earlier}>
          {(work) => <EndedItem work={work} onLeave={onLeave} />}
        </Part>
      </>
    );
  }
  if (error)
    return <ErrorState error={error} onRetry={running.error ? running.refetch : ended.refetch} />;
  return (
    <Loading className="grid gap-3">
      <Skeleton className="h-24" />
      <Skeleton className="h-24" />
    </Loading>
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
