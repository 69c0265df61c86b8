import { useTranslation } from "react-i18next";
import type { UsagePerApp } from "@/api/usage";
import { useFormat } from "@/lib/format";

const FULL = 100;
const THICKNESS = 8;
const LEAST = 2;

/** Uses per app: a table for everybody, whose bars are only for the eye. */
export function UsageChart({ apps }: { apps: UsagePerApp[] }) {
  const { t } = useTranslation("usage");
  const format = useFormat();
  const sorted = apps.toSorted((a, b) => b.count - a.count);
  const most = Math.max(1, sorted[0]?.count ?? 0);
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-left font-bold">{t("perApp")}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("app")}</th>
          <th scope="col">{t("lastUsed")}</th>
          <th scope="col">{t("uses")}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ appId, appName, count, lastUsed }) => (
          <tr key={appId}>
            <th scope="row" className="w-full py-2 pr-3 text-left font-medium">
              <span className="block pb-1.5 wrap-anywhere">{appName}</span>
              <Bar share={count / most} />
            </th>
            <td className="py-2 pr-3 text-right text-xs whitespace-nowrap text-muted">
              {format.ago(lastUsed)}
            </td>
            <td className="py-2 text-right font-bold tabular-nums">{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `share` is from 0 to 1. */
function Bar({ share }: { share: number }) {
  const length = Math.max(LEAST, share * FULL);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${FULL} ${THICKNESS}`}
      preserveAspectRatio="none"
      className="h-2 w-full overflow-hidden rounded-full"
    >
      <rect width={FULL} height={THICKNESS} className="fill-sunken" />
      <rect width={length} height={THICKNESS} className="fill-accent" />
    </svg>
  );
}
