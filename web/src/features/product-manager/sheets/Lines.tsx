import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImportedRow } from "@/api/product-manager/sheets";
import { useFormat } from "@/lib/format";
import { Badge, type Tone } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import type { Checked, CheckedRow } from "./repeats";

const TONES: Record<ImportedRow["outcome"], Tone> = {
  new: "good",
  changed: "info",
  unchanged: "neutral",
  wrong: "bad",
};

const AT_ONCE = 1000;
const REPEATED = "duplicate";

/** What would become of a table, line by line. */
export function Lines({ found }: { found: Checked }) {
  const { t } = useTranslation(["product", "common"]);
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const rows = onlyWrong ? found.rows.filter(({ outcome }) => outcome === "wrong") : found.rows;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <p role="status" className="flex flex-wrap gap-2">
        {(["new", "changed", "unchanged", "wrong"] as const).map((outcome) => (
          <Badge key={outcome} tone={TONES[outcome]}>
            {t(`import.counts.${outcome}`, { count: found[outcome] })}
          </Badge>
        ))}
      </p>
      {found.ignored.length > 0 && (
        <p className="text-sm text-muted">
          {t("import.ignored", { columns: found.ignored.join(", ") })}
        </p>
      )}
      {found.wrong > 0 && (
        <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm font-semibold">
          <input
            type="checkbox"
            checked={onlyWrong}
            onChange={({ target }) => setOnlyWrong(target.checked)}
            className="size-5 accent-accent"
          />
          {t("import.onlyWrong")}
        </label>
      )}
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{t("import.lines")}</caption>
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="py-2 pr-3">
              {t("import.line")}
            </th>
            <th scope="col" className="py-2 pr-3">
              {t("import.product")}
            </th>
            <th scope="col" className="py-2">
              {t("import.outcome")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <Line key={row.line} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button
          variant="secondary"
          className="justify-self-center"
          onClick={() => setMost(most + AT_ONCE)}
        >
          {t("common:more")}
        </Button>
      )}
    </div>
  );
}

function Line({ row }: { row: CheckedRow }) {
  const { t } = useTranslation("product");
  const format = useFormat();
  const { line, outcome, sku, name, price, changes, errors, repeats } = row;
  const problem = ({ code, message }: (typeof errors)[number]) =>
    code === REPEATED && repeats !== null
      ? t("import.problems.duplicateOf", { line: repeats })
      : t(`import.problems.${code}` as "import.problems.duplicate", {
          message,
          defaultValue: message,
        });
  return (
    <tr className="border-t border-line align-top">
      <td className="py-2 pr-3 text-muted tabular-nums">{line}</td>
      <td className="py-2 pr-3 wrap-anywhere">
        <span className="block font-semibold">{name ?? t("import.nameless")}</span>
        <span className="text-muted">
          {[sku, price !== null && format.rupiah(price)].filter(Boolean).join(" · ")}
        </span>
      </td>
      <td className="py-2 wrap-anywhere">
        <Badge tone={TONES[outcome]}>{t(`import.outcomes.${outcome}`)}</Badge>
        {changes.map((change) => (
          <Change key={change.column} change={change} />
        ))}
        {errors.map((error) => (
          <span key={`${error.column} ${error.code}`} className="block pt-1 text-bad-ink">
            {[error.column, problem(error)].filter(Boolean).join(": ")}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** What a product has of a field now, and what it would have; long texts are cut. */
function Change({ change }: { change: ImportedRow["changes"][number] }) {
  const { t } = useTranslation("product");
  const format = useFormat();
  const said = (value: unknown) => {
    if (typeof value === "number") return format.rupiah(value);
    return [value].flat().join(", ") || t("import.nothing");
  };
  const { column, before, after } = change;
  return (
    <span className="line-clamp-3 pt-1 text-muted">
      {t("import.change", { column, before: said(before), after: said(after) })}
    </span>
  );
}
