import { Ban, Clock, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { ratioOf } from "./ratio";
import { useTroubles } from "./troubles";

const COVER = "absolute inset-0 grid content-center justify-items-center gap-1.5 p-3 text-center";

/** Stands where there is no picture, as large as one: not yet, or never. */
export function NoPictureYet({ result }: { result: Result }) {
  return (
    <div className="relative bg-sunken" style={{ aspectRatio: ratioOf(result) }}>
      <Standing result={result} />
    </div>
  );
}

function Standing({ result }: { result: Result }) {
  const { t } = useTranslation(["results", "common"]);
  const { status, progress, stage } = result;
  if (status === "failed") return <Failed result={result} />;
  if (status === "processing") {
    const doing = t(`common:stages.${stage}` as "common:stages.drawing", {
      defaultValue: t("state.processing"),
    });
    return (
      <span className={`${COVER} text-sm font-semibold text-accent-ink`}>
        <LoaderCircle aria-hidden className="size-6 animate-spin" />
        {doing}
        <span className="tabular-nums">{progress}%</span>
      </span>
    );
  }
  const Icon = status === "cancelled" ? Ban : Clock;
  return (
    <span className={`${COVER} text-sm text-muted`}>
      <Icon aria-hidden className="size-6" />
      {t(`state.${status}`)}
    </span>
  );
}

function Failed({ result }: { result: Result }) {
  const { t } = useTranslation("results");
  const [trouble] = useTroubles()(result);
  return (
    <span className={`${COVER} overflow-hidden bg-bad-soft text-xs text-bad-ink`}>
      <TriangleAlert aria-hidden className="size-6" />
      <span className="font-bold">{t("state.failed")}</span>
      <span className="line-clamp-4">{trouble}</span>
    </span>
  );
}
