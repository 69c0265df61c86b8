import { CircleCheck, TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Section } from "@/ui/Section";
import { type Pair, pairsOf } from "./contrast";
import { withColor } from "./draft";
import type { Fields } from "./fields";

/** How well the brand's colours read on its backgrounds; what fails comes with what does not. */
export function Contrast({ draft, onChange }: Fields) {
  const { t } = useTranslation("brand");
  const pairs = useMemo(() => pairsOf(draft.colors), [draft.colors]);
  const failing = pairs.filter(({ passes }) => !passes).length;
  const summary = failing ? t("contrast.failing", { count: failing }) : t("contrast.allPass");
  return (
    <Section title={t("contrast.title")}>
      <p className="-mt-2 text-sm text-muted">{t("contrast.text")}</p>
      <Card className="p-2 sm:p-3">
        {pairs.length === 0 ? (
          <p className="p-3 text-sm text-muted">{t("contrast.empty")}</p>
        ) : (
          <>
            <p role="status" className="p-2 text-sm font-semibold">
              {summary}
            </p>
            <ul className="grid gap-1">
              {pairs.map((pair) => (
                <li key={`${pair.at} ${pair.use} ${pair.background}`}>
                  <PairRow
                    pair={pair}
                    onTake={(hex) => onChange((now) => withColor(now, pair.at, { hex }))}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </Section>
  );
}

function PairRow({ pair, onTake }: { pair: Pair; onTake: (hex: string) => void }) {
  const { t } = useTranslation("brand");
  const format = useFormat();
  const { role, use, foreground, background, passes, nearest } = pair;
  const roleName = t(`colors.roles.${role}`);
  const name =
    use === "label"
      ? t(`contrast.labels.${role}` as "contrast.labels.primary", { foreground, background })
      : t("contrast.pair", { role: roleName, foreground, background });
  const take = use === "label" ? "contrast.takeAs" : "contrast.take";
  const ratio = t("contrast.ratio", { ratio: format.number(pair.ratio) });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-xl p-2">
      <span
        aria-hidden
        style={{ color: foreground, background }}
        className="grid h-11 w-16 shrink-0 place-items-center rounded-lg border border-line text-xl font-bold"
      >
        {t("contrast.sample")}
      </span>
      <span className="grid min-w-0 grow basis-28">
        <span className="text-sm font-semibold wrap-anywhere">{name}</span>
        <span className="text-sm text-muted tabular-nums">
          {ratio}
          {!passes && ` · ${t("contrast.needs", { ratio: format.number(pair.needs) })}`}
        </span>
      </span>
      <Badge tone={passes ? "good" : "bad"}>
        {passes ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
        <span className="max-sm:sr-only">{t(passes ? "contrast.passes" : "contrast.fails")}</span>
      </Badge>
      {nearest && (
        <Button variant="secondary" onClick={() => onTake(nearest)}>
          <span
            aria-hidden
            style={{ background: nearest }}
            className="size-5 rounded-full border border-line"
          />
          {t(take, { hex: nearest, role: roleName })}
        </Button>
      )}
    </div>
  );
}
