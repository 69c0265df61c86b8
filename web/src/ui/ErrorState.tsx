import { CloudOff, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ApiError } from "@/lib/api-error";
import { useErrorText } from "@/lib/error-text";
import { Button } from "./Button";

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** Says what went wrong, offers another try, and names the request for support. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const facts = error instanceof ApiError ? error.facts : null;
  const Icon = facts?.kind === "offline" ? CloudOff : TriangleAlert;
  return (
    <div
      role="alert"
      className="grid justify-items-center gap-3 rounded-2xl border border-line bg-surface px-6 py-10 text-center"
    >
      <span className="grid size-14 place-items-center rounded-2xl bg-bad-soft text-bad-ink">
        <Icon aria-hidden className="size-7" />
      </span>
      <p className="max-w-md text-base font-semibold text-pretty">{errorText(error)}</p>
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t("tryAgain")}
        </Button>
      )}
      {facts?.requestId && (
        <p className="text-xs break-all text-muted">{t("requestId", { id: facts.requestId })}</p>
      )}
    </div>
  );
}
