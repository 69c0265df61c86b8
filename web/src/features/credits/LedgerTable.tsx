import { useTranslation } from "react-i18next";
import type { LedgerEntry, LedgerType } from "@/api/accounts/types";
import { classNames } from "@/lib/class-names";
import { useFormat } from "@/lib/format";
import { Badge, type Tone } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { entryText } from "./entry-text";

const TONES: Record<LedgerType, Tone> = {
  usage: "neutral",
  refund: "info",
  bonus: "accent",
  purchase: "good",
  adjustment: "warn",
};

export function LedgerTable({ entries }: { entries: LedgerEntry[] }) {
  const { t } = useTranslation("credits");
  return (
    <Card className="overflow-hidden">
      <table className="w-full text-sm">
        <caption className="sr-only">{t("history")}</caption>
        <thead className="border-b border-line text-left text-xs text-muted max-sm:sr-only">
          <tr>
            <th scope="col" className="px-4 py-3 font-semibold">
              {t("columns.what")}
            </th>
            <th scope="col" className="px-4 py-3 font-semibold">
              {t("columns.when")}
            </th>
            <th scope="col" className="px-4 py-3 text-right font-semibold">
              {t("columns.amount")}
            </th>
            <th scope="col" className="px-4 py-3 text-right font-semibold">
              {t("columns.balance")}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Row({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation("credits");
  const format = useFormat();
  const when = format.dateTime(entry.createdAt);
  return (
    <tr>
      <td className="px-4 py-3">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={TONES[entry.type]}>{t(`types.${entry.type}`)}</Badge>
          <span className="font-medium wrap-anywhere">{entryText(t, entry)}</span>
        </span>
        <span className="text-xs text-muted sm:hidden">{when}</span>
      </td>
      <td className="px-4 py-3 whitespace-nowrap text-muted max-sm:hidden">{when}</td>
      <td
        className={classNames(
          "px-4 py-3 text-right font-bold whitespace-nowrap tabular-nums",
          entry.amount > 0 && "text-good-ink",
        )}
      >
        {format.signed(entry.amount)}
      </td>
      <td className="px-4 py-3 text-right whitespace-nowrap text-muted tabular-nums max-sm:hidden">
        {format.number(entry.balance)}
      </td>
    </tr>
  );
}
