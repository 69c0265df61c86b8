import { CircleCheck, CircleHelp, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { classNames } from "@/lib/class-names";
import { useTroubles } from "../results/troubles";

/** What was found in the picture, and what of it is wrong. */
export function Checks({ result }: { result: Result }) {
  const { t } = useTranslation("result");
  const troubles = useTroubles()(result);
  const { checks, reasons } = result;
  if (!checks) return null;
  const { people, poseMatch, productVisible, faceMatch } = checks;
  const wrong = (...codes: string[]) => codes.some((code) => reasons.includes(code));
  const percent = (share: number | null) =>
    share === null ? null : t("percent", { count: Math.round(share * 100) });
  const visible = productVisible === null ? null : t(productVisible ? "visible" : "notVisible");
  return (
    <section aria-label={t("checks.title")} className="grid gap-2">
      <h3 className="font-bold">{t("checks.title")}</h3>
      <dl className="grid gap-1.5 text-sm">
        <Check
          name={t("checks.people")}
          value={people === null ? null : `${people}`}
          wrong={wrong("nobody", "several_people")}
        />
        <Check name={t("checks.pose")} value={percent(poseMatch)} wrong={wrong("wrong_pose")} />
        <Check name={t("checks.product")} value={visible} wrong={wrong("product_missing")} />
        <Check name={t("checks.face")} value={percent(faceMatch)} wrong={wrong("other_face")} />
      </dl>
      {troubles.length > 0 && (
        <ul className="list-disc pl-5 text-sm text-bad-ink">
          {troubles.map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface CheckProps {
  name: string;
  /** Null is what nobody could tell. */
  value: string | null;
  wrong: boolean;
}

function Check({ name, value, wrong }: CheckProps) {
  const { t } = useTranslation("result");
  const [Icon, colour] =
    value === null
      ? [CircleHelp, "text-muted"]
      : wrong
        ? [TriangleAlert, "text-bad-ink"]
        : [CircleCheck, "text-good-ink"];
  return (
    <div className="flex items-center gap-2">
      <Icon aria-hidden className={classNames("size-4 shrink-0", colour)} />
      <dt className="grow">{name}</dt>
      <dd className="font-semibold tabular-nums">{value ?? t("unknown")}</dd>
    </div>
  );
}
