import { lazy, type ReactNode, Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useActiveGenerations, useFailedGenerations } from "@/api/avatar-creator/generations";
import type { Avatar, Generation } from "@/api/avatar-creator/types";
import { useWork } from "@/api/avatar-creator/work";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Skeleton } from "@/ui/Skeleton";
import { ActiveCard } from "./ActiveCard";
import { useDismissed } from "./dismissed";
import { useEndings } from "./endings";
import { openFailures } from "./progress-news";

// Most visits see none.
const MadeCard = lazy(async () => ({ default: (await import("./MadeCard")).MadeCard }));
const FailedCard = lazy(async () => ({ default: (await import("./FailedCard")).FailedCard }));

const GRID = "grid gap-3 sm:grid-cols-2";

interface ActiveGenerationsProps {
  projectId: string;
  /** Those that are loaded: what was made shows its picture. */
  avatars: readonly Avatar[];
}

/** What is being made in a project, and what did not work out; nothing when there is neither. */
export function ActiveGenerations({ projectId, avatars }: ActiveGenerationsProps) {
  const { t } = useTranslation("generations");
  const area = useRef<HTMLElement>(null);
  const { data, error, refetch } = useActiveGenerations();
  const failed = useFailedGenerations().data ?? [];
  const dismissed = useDismissed();
  useEndings(data);
  const { list, clear } = useWork(data);
  const work = list.filter((one) => one.projectId === projectId);
  const running = work.some(isRunning);
  const made = (id: string | null) => avatars.find((avatar) => avatar.id === id) ?? null;
  const failures = openFailures(failed, projectId, dismissed, Date.now());
  // The pressed button goes away with its card.
  const keepFocus = () => (area.current ?? document.querySelector("main"))?.focus();
  const hideMade = () => {
    clear();
    keepFocus();
  };

  if (error && !data) return <Unknown error={error} onRetry={refetch} />;
  if (work.length + failures.length === 0) return null;
  return (
    <section
      ref={area}
      tabIndex={-1}
      aria-label={t(work.length > 0 ? "title" : "failedTitle")}
      className="grid gap-4 outline-none"
    >
      <Cards
        title={t(running ? "title" : "madeTitle")}
        list={work}
        action={
          !work.every(isRunning) && (
            <Button variant="ghost" onClick={hideMade}>
              {t("hideMade")}
            </Button>
          )
        }
      >
        {(generation) =>
          isRunning(generation) ? (
            <ActiveCard generation={generation} onGone={keepFocus} />
          ) : (
            <Suspense fallback={<Skeleton className="h-24 rounded-2xl" />}>
              <MadeCard generation={generation} avatar={made(generation.avatarId)} />
            </Suspense>
          )
        }
      </Cards>
      <Cards title={t("failedTitle")} list={failures}>
        {(generation) => (
          <Suspense fallback={<Skeleton className="h-44 rounded-2xl" />}>
            <FailedCard generation={generation} onGone={keepFocus} />
          </Suspense>
        )}
      </Cards>
    </section>
  );
}

function isRunning({ status }: Generation): boolean {
  return status !== "completed";
}

interface CardsProps {
  title: string;
  action?: ReactNode;
  list: Generation[];
  children: (generation: Generation) => ReactNode;
}

function Cards({ title, action, list, children }: CardsProps) {
  if (list.length === 0) return null;
  return (
    <div className="grid gap-2">
      <div className="flex min-h-11 items-center justify-between gap-2">
        <h2 className="text-lg font-bold tracking-tight">{title}</h2>
        {action}
      </div>
      <ul className={GRID}>
        {list.map((generation) => (
          <li key={generation.id} className="min-w-0">
            {children(generation)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unknown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation("common");
  const errorText = useErrorText();
  return (
    <Card className="flex flex-wrap items-center gap-3 p-4 text-sm">
      <p role="alert" className="grow">
        {errorText(error)}
      </p>
      <Button variant="secondary" onClick={onRetry}>
        {t("tryAgain")}
      </Button>
    </Card>
  );
}
