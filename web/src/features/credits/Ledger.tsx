import { ReceiptText } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLedger } from "@/api/accounts/ledger";
import type { LedgerType } from "@/api/accounts/types";
import { announce } from "@/lib/live-region";
import { Choice } from "@/ui/Choice";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Section } from "@/ui/Section";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { DownloadButton } from "./DownloadButton";
import { LedgerTable } from "./LedgerTable";

const TYPES = [
  "usage",
  "refund",
  "bonus",
  "purchase",
  "adjustment",
] as const satisfies LedgerType[];

/** Every change of the balance; the filter is part of the address. */
export function Ledger() {
  const { t } = useTranslation("credits");
  const [query, setQuery] = useSearchParams();
  const type = TYPES.find((one) => one === query.get("type")) ?? null;
  const choose = (value: LedgerType | "all") =>
    setQuery(value === "all" ? {} : { type: value }, { replace: true });
  const all = { value: "all" as const, label: t("types.all") };
  const options = [all, ...TYPES.map((value) => ({ value, label: t(`types.${value}`) }))];
  return (
    <Section title={t("history")} action={<DownloadButton />}>
      <Choice
        legend={t("filter")}
        hideLegend
        value={type ?? "all"}
        onChange={choose}
        options={options}
      />
      <Entries type={type} />
    </Section>
  );
}

function Entries({ type }: { type: LedgerType | null }) {
  const { t } = useTranslation("credits");
  const list = useLedger(type);
  const entries = list.data?.pages.flatMap((page) => page.history);
  useTellCount(type, entries?.length);
  if (entries && entries.length > 0) {
    return (
      <>
        <LedgerTable entries={entries} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (entries) return <EmptyState icon={ReceiptText} title={t("emptyTitle")} />;
  return (
    <Loading>
      <Skeleton className="h-64 rounded-2xl" />
    </Loading>
  );
}

/** Screen readers hear what another filter brought, once it is there. */
function useTellCount(type: LedgerType | null, count: number | undefined): void {
  const { t } = useTranslation("credits");
  const told = useRef(type);
  useEffect(() => {
    if (count === undefined || told.current === type) return;
    told.current = type;
    announce(t("shown", { type: t(`types.${type ?? "all"}`), count }));
  }, [type, count, t]);
}
