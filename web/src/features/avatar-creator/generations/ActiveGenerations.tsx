import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useActiveGenerations, useFailedGenerations } from "@/api/generations";
import type { Generation } from "@/api/types";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { ActiveCard } from "./ActiveCard";
import { useDismissed } from "./dismissed";
import { useEndings } from "./endings";
import { FailedCard } from "./FailedCard";
import { openFailures } from "./progress-news";

const GRID = "grid gap-3 sm:grid-cols-2";

/** What is being made in a project, and what did not work out; nothing when there is neither. */
export function ActiveGenerations({ projectId }: { projectId: string }) {
  const { t } = useTranslation("generations");
  const area = useRef<HTMLElement>(null);
  const { data, error, refetch } = useActiveGenerations();
  const failed = useFailedGenerations().data ?? [];
  const dismissed = useDismissed();
  useEndings(data);
  const active = data?.filter((one) => one.projectId === projectId) ?? [];
  const failures = openFailures(failed, projectId, dismissed, Date.now());
  // The pressed button goes away with its card.
  const keepFocus = () => (area.current ?? document.querySelector("main"))?.focus();

  if (error && !data) return <Unknown error={error} onRetry={refetch} />;
  if (active.length + failures.length === 0) return null;
  return (
    <section
      ref={area}
      tabIndex={-1}
      aria-label={t(active.length > 0 ? "title" : "failedTitle")}
      className="grid gap-4 outline-none"
    >
      <Cards title={t("title")} list={active}>
        {(generation) => <ActiveCard generation={generation} onGone={keepFocus} />}
      </Cards>
      <Cards title={t("failedTitle")} list={failures}>
        {(generation) => <FailedCard generation={generation} onGone={keepFocus} />}
      </Cards>
    </section>
  );
}

interface CardsProps {
  title: string;
  list: Generation[];
  children: (generation: Generation) => ReactNode;
}

function Cards({ title, list, children }: CardsProps) {
  if (list.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h2 className="text-lg font-bold tracking-tight">{title}</h2>
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
