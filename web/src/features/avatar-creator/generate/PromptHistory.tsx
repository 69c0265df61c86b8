import { History } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUsedPrompts } from "@/api/avatar-creator/prompt";
import type { UsedPrompt } from "@/api/avatar-creator/types";
import { useFormat } from "@/lib/format";
import { Button, ButtonLink } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";

/** The descriptions used last, to go on from; asked for when somebody wants to see them. */
export function PromptHistory({ onPick }: { onPick: (prompt: string) => void }) {
  const { t } = useTranslation("generate");
  const [open, setOpen] = useState(false);
  const id = useId();
  const pick = (prompt: string) => {
    setOpen(false);
    onPick(prompt);
  };
  return (
    <div className="-mt-3 grid gap-2">
      <Button
        variant="ghost"
        className="-ml-3 justify-self-start"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <History aria-hidden />
        {t("history.title")}
      </Button>
      {open && (
        <div
          id={id}
          className="max-h-96 overflow-y-auto overscroll-contain rounded-2xl border border-line"
        >
          <UsedPrompts onPick={pick} />
        </div>
      )}
    </div>
  );
}

function UsedPrompts({ onPick }: { onPick: (prompt: string) => void }) {
  const { t } = useTranslation("generate");
  const { data, error, refetch } = useUsedPrompts();
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) {
    return (
      <Loading className="grid gap-3 p-4">
        <Skeleton className="h-20" />
        <Skeleton className="h-20" />
      </Loading>
    );
  }
  if (data.length === 0) return <p className="p-4 text-sm text-muted">{t("history.empty")}</p>;
  return (
    <ul className="divide-y divide-line">
      {data.map((used) => (
        <li key={used.generationId}>
          <Used used={used} onPick={onPick} />
        </li>
      ))}
    </ul>
  );
}

function Used({ used, onPick }: { used: UsedPrompt; onPick: (prompt: string) => void }) {
  const { t } = useTranslation("generate");
  const { ago } = useFormat();
  const { prompt, name, usedAt, generationId } = used;
  return (
    <article className="grid gap-2 p-4">
      <p className="line-clamp-3 text-sm wrap-anywhere">{prompt}</p>
      <p className="truncate text-sm text-muted">
        {name} · {ago(usedAt)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="soft"
          aria-label={t("history.wordsOf", { prompt })}
          onClick={() => onPick(prompt)}
        >
          {t("history.words")}
        </Button>
        <ButtonLink
          variant="secondary"
          aria-label={t("history.allOf", { prompt })}
          to={{ search: `?from=${generationId}` }}
          replace
        >
          {t("history.all")}
        </ButtonLink>
      </div>
    </article>
  );
}
