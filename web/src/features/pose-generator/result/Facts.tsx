import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { useTemplate } from "@/api/pose-generator/templates";
import { useFormat } from "@/lib/format";
import { useLanguage } from "@/lib/i18n/use-language";
import { paths } from "../paths";
import { useSceneName } from "../scene-name";

/** Where a picture comes from. */
export function Facts({ batch, result }: { batch: Batch; result: Result }) {
  const { t } = useTranslation("result");
  const format = useFormat();
  const language = useLanguage();
  const template = useTemplate(result.templateId).data;
  const sceneName = useSceneName(batch.scene);
  const { width, height, seconds, provider, model, seed, exportCount } = result;
  const facts = [
    [t("facts.size"), `${width} × ${height}`],
    [t("facts.scene"), sceneName],
    [t("facts.seconds"), seconds === null ? null : `${format.decimal(seconds)} s`],
    [t("facts.model"), [provider, model].filter(Boolean).join(" · ")],
    [t("facts.seed"), seed === null ? null : `${seed}`],
    [t("facts.exports"), exportCount > 0 ? format.number(exportCount) : null],
  ].filter(([, value]) => value);
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
      {template && (
        <div className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{t("facts.pose")}</dt>
          <dd>
            <Link to={paths.pose(template.id)} className="font-semibold text-accent-ink underline">
              {template.name[language]}
            </Link>
          </dd>
        </div>
      )}
      {facts.map(([name, value]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
