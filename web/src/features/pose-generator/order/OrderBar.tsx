import { Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useNobodyDraws } from "@/api/catalogue/catalogue";
import type { Quote } from "@/api/pose-generator/batch-types";
import { CREDITS } from "@/features/credits/paths";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import type { Problem } from "./draft";

interface OrderBarProps {
  total: number;
  quote: Quote | undefined;
  /** Why it cannot be ordered, once the person has tried, or what the server refused. */
  error: unknown;
  problem: Problem | undefined;
  busy: boolean;
  /** Has only so many pictures ordered. */
  onShrink: (most: number) => void;
}

/** The price and the button, which says what is still missing. */
export function OrderBar({ total, quote, error, problem, busy, onShrink }: OrderBarProps) {
  const { t } = useTranslation("pose-order");
  const errorText = useErrorText();
  const nobodyDraws = useNobodyDraws();
  const poor = !problem && quote !== undefined && quote.shortfall > 0;
  const off = nobodyDraws || poor;
  const label = () => {
    if (nobodyDraws) return t("nobodyDraws");
    if (problem) return t(`problems.${problem.kind}`);
    return poor ? t("missing", { count: quote.shortfall }) : t("submit", { count: total });
  };
  return (
    <div className="grid gap-3 max-lg:fixed max-lg:inset-x-3 max-lg:bottom-[calc(4.75rem+env(safe-area-inset-bottom))] max-lg:z-20 max-lg:rounded-2xl max-lg:border max-lg:border-line max-lg:bg-raised max-lg:p-2 max-lg:shadow-float">
      {error != null && (
        <p role="alert" className="rounded-xl bg-bad-soft px-4 py-3 text-sm text-bad-ink">
          {errorText(error)}
        </p>
      )}
      {poor && <TooPoor quote={quote} onShrink={onShrink} />}
      <div className="flex items-center gap-3 lg:grid">
        <p aria-live="polite" className="grow pl-2 font-bold tabular-nums lg:hidden">
          {quote && !problem && t("credits", { count: quote.price })}
        </p>
        <Button
          type={off ? "button" : "submit"}
          aria-disabled={off}
          size="large"
          variant={problem || off ? "secondary" : "primary"}
          busy={busy}
        >
          {!busy && <Sparkles aria-hidden />}
          {busy ? t("sending") : label()}
        </Button>
      </div>
    </div>
  );
}

/** Offers as many of the pictures as the balance pays for. */
function TooPoor({ quote, onShrink }: { quote: Quote; onShrink: (most: number) => void }) {
  const { t } = useTranslation("pose-order");
  // A hundred may be paid for where fewer are not.
  const { affordable, total, balance, unitPrice } = quote;
  const most = affordable < total ? affordable : Math.floor(balance / unitPrice);
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {most > 0 && (
        <Button variant="soft" onClick={() => onShrink(most)}>
          {t("shrink", { count: most })}
        </Button>
      )}
      <Link to={CREDITS} className="font-semibold text-accent-ink underline">
        {t("toCredits")}
      </Link>
    </div>
  );
}
