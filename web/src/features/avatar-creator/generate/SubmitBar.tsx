import { Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCredits } from "@/api/accounts/credits";
import { APP_ID } from "@/api/avatar-creator/app";
import { useApps, useNobodyDraws } from "@/api/catalogue/catalogue";
import { CREDITS } from "@/features/credits/paths";
import { useErrorText } from "@/lib/error-text";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { DialogFooter } from "@/ui/Dialog";
import type { Problem } from "./draft";
import { missingCredits, priceOf } from "./price";

interface SubmitBarProps {
  count: number;
  withPreset: boolean;
  problem: Problem | undefined;
  busy: boolean;
  error: unknown;
}

/** Price, balance and the button, which says what is still missing. */
export function SubmitBar({ count, withPreset, problem, busy, error }: SubmitBarProps) {
  const { t } = useTranslation("generate");
  const errorText = useErrorText();
  const prices = useApps().data?.find((app) => app.id === APP_ID)?.prices;
  const credits = useCredits().data;
  const price =
    prices && credits ? (credits.enabled ? priceOf(prices, count, withPreset) : 0) : undefined;
  const missing = price !== undefined && credits ? missingCredits(price, credits) : 0;
  const nobodyDraws = useNobodyDraws();
  const poor = missing > 0 && !problem;
  const off = nobodyDraws || poor;
  const label = () => {
    if (nobodyDraws) return t("nobodyDraws");
    if (problem) return problemText(t, problem);
    return poor ? t("missingCredits", { count: missing }) : t("submit", { count });
  };
  return (
    <DialogFooter>
      {error != null && (
        <p role="alert" className="rounded-xl bg-bad-soft px-4 py-3 text-sm text-bad-ink">
          {errorText(error)}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Price price={price} balance={credits?.balance} missing={missing} />
        <Button
          type={off ? "button" : "submit"}
          aria-disabled={off}
          size="large"
          variant={problem || off ? "secondary" : "primary"}
          busy={busy}
          className="grow sm:grow-0"
        >
          {!busy && <Sparkles aria-hidden />}
          {busy ? t("sending") : label()}
        </Button>
      </div>
    </DialogFooter>
  );
}

type Texts = ReturnType<typeof useTranslation<"generate">>["t"];

/** What is missing, short enough for a button. */
function problemText(t: Texts, problem: Problem): string {
  if (problem.kind === "nameMissing") return t("problems.nameMissing");
  if (problem.kind === "wrong") return t("problems.wrong");
  return t(`problems.${problem.kind}`, { count: problem.count });
}

interface PriceProps {
  price: number | undefined;
  balance: number | undefined;
  missing: number;
}

function Price({ price, balance, missing }: PriceProps) {
  const { t } = useTranslation("generate");
  const format = useFormat();
  return (
    <p className="grid min-h-11 content-center text-sm">
      <span className="text-base font-bold">
        {price === undefined && "…"}
        {price === 0 && t("free")}
        {price ? t("price", { count: price }) : null}
      </span>
      {balance !== undefined && (
        <span className="text-muted">
          {t("balance", { amount: format.number(balance) })}
          {missing > 0 && (
            <Link to={CREDITS} className="ml-2 font-semibold text-accent-ink underline">
              {t("toCredits")}
            </Link>
          )}
        </span>
      )}
    </p>
  );
}
