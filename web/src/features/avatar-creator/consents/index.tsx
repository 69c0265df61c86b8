import { UserRoundCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConsents } from "@/api/avatar-creator/consents";
import type { ConsentSubject } from "@/api/avatar-creator/types";
import { useFormat } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { later } from "@/ui/later";
import { MoreButton } from "@/ui/MoreButton";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { startOf, stateOf } from "./state";

const EraseDialog = later(async () => (await import("./EraseDialog")).EraseDialog);
const EXPECTED = 3;
const TONES = { valid: "neutral", expiring: "warn", expired: "bad" } as const;

/** Everybody whose consent was stated, and the way to delete their pictures. */
export function Component() {
  const { t } = useTranslation("consents");
  const [subject, setSubject] = useState("");
  const [asking, setAsking] = useState(false);
  const ask = (about: string) => {
    setSubject(about);
    setAsking(true);
  };
  return (
    <>
      <PageHeader title={t("people.title")} text={t("people.text")} />
      <People onErase={ask} />
      {/* Not in a row, which goes with its person. */}
      <EraseDialog subject={subject} open={asking} onOpenChange={setAsking} />
    </>
  );
}

interface Erasing {
  onErase: (subject: string) => void;
}

function People({ onErase }: Erasing) {
  const { t } = useTranslation("consents");
  const list = useConsents();
  const people = list.data?.pages.flatMap((page) => page.consents);
  if (people && people.length > 0) {
    return (
      <>
        <ul aria-label={t("people.title")} className="grid gap-3">
          {people.map((person) => (
            <li key={person.subject}>
              <Person person={person} onErase={onErase} />
            </li>
          ))}
        </ul>
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (people) {
    return (
      <EmptyState
        icon={UserRoundCheck}
        title={t("people.emptyTitle")}
        text={t("people.emptyText")}
      />
    );
  }
  return (
    <Loading className="grid gap-3">
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-[5.125rem] rounded-2xl" />
      ))}
    </Loading>
  );
}

function Person({ person, onErase }: Erasing & { person: ConsentSubject }) {
  const { t } = useTranslation("consents");
  const format = useFormat();
  const { subject, count, until } = person;
  const state = stateOf({ until });
  return (
    <Card className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1 p-4 sm:flex">
      <span
        aria-hidden
        className="grid size-11 place-items-center rounded-full bg-accent-soft font-bold text-accent-ink uppercase"
      >
        {[...subject][0]}
      </span>
      <div className="grid min-w-0 grow gap-0.5">
        <p className="truncate font-semibold">{subject}</p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          {t("people.count", { count })}
          {until && (
            <Badge tone={TONES[state]}>
              {t(`people.${state}`, { until: format.date(startOf(until)) })}
            </Badge>
          )}
        </p>
      </div>
      <Button
        variant="quietDanger"
        aria-haspopup="dialog"
        className="justify-self-start max-sm:col-start-2 max-sm:-ml-4"
        aria-label={t("people.eraseOf", { subject })}
        onClick={() => onErase(subject)}
      >
        {t("people.erase")}
      </Button>
    </Card>
  );
}
