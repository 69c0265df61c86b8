import { ChevronDown, ChevronUp, PersonStanding } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { DownloadButton } from "@/foundation/viewer/DownloadButton";
import { ShareButton } from "@/foundation/viewer/ShareButton";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/Button";
import { paths } from "../paths";
import { Decide } from "../results/Decide";
import { canBePacked } from "../results/packed";
import { Stars } from "../results/Stars";
import { VerdictBadge } from "../results/VerdictBadge";
import { Checks } from "./Checks";
import { Facts } from "./Facts";

const CONTENT_TYPE = "image/jpeg";

interface PanelProps {
  batch: Batch;
  result: Result;
  title: string;
  /** Whether the pose lies over the picture. */
  overlay: boolean;
  onOverlay: (overlay: boolean) => void;
  onDecided: () => void;
}

/** What is said about a picture: beside it, or on phones a sheet that opens over it. */
export function Panel(props: PanelProps) {
  const { batch, result, title, overlay, onOverlay, onDecided } = props;
  const { t } = useTranslation("result");
  const [open, setOpen] = useState(false);
  const Chevron = open ? ChevronDown : ChevronUp;
  const { imageUrl, skeletonUrl, templateId, position } = result;
  const fileName = `${templateId}_${position + 1}.jpg`;
  return (
    <section
      aria-label={t("panel")}
      data-aside
      data-sheet={open ? "open" : "closed"}
      className="max-h-[75dvh] overflow-y-auto overscroll-contain rounded-t-3xl border-t border-line bg-surface shadow-float lg:h-full lg:max-h-none lg:rounded-none lg:border-t-0 lg:border-l short:max-h-[calc(100dvh-4.5rem)] lg:short:max-h-none"
    >
      <div className="sticky top-0 z-10 grid gap-3 bg-surface px-5 pt-4 pb-3 lg:pt-5 short:static">
        <div className="flex items-center gap-1">
          <h2 className="min-w-0 grow truncate text-xl font-bold tracking-tight">{title}</h2>
          <ShareButton url={imageUrl} fileName={fileName} contentType={CONTENT_TYPE} />
          <DownloadButton url={imageUrl} fileName={fileName} />
          <Button
            variant="ghost"
            size="icon"
            className="-mr-2 lg:hidden"
            aria-expanded={open}
            aria-label={t(open ? "collapse" : "expand")}
            onClick={() => setOpen(!open)}
          >
            <Chevron aria-hidden />
          </Button>
        </div>
        {canBePacked(result) && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Decide result={result} onDecided={onDecided} />
            <Stars result={result} />
          </div>
        )}
      </div>
      <div
        className={classNames(
          "grid content-start gap-5 px-5 pb-[max(1rem,env(safe-area-inset-bottom))]",
          !open && "max-lg:hidden",
        )}
      >
        <div className="flex flex-wrap items-center gap-2">
          <VerdictBadge result={result} />
          {imageUrl && skeletonUrl && (
            <Button variant="ghost" aria-pressed={overlay} onClick={() => onOverlay(!overlay)}>
              <PersonStanding aria-hidden />
              {t("overlay")}
            </Button>
          )}
        </div>
        <Checks result={result} />
        <Facts batch={batch} result={result} />
        <Link
          to={{
            pathname: paths.batch(batch.projectId, batch.id),
            search: `?template=${templateId}`,
          }}
          className="justify-self-start text-sm font-semibold text-accent-ink underline"
        >
          {t("allOfPose")}
        </Link>
      </div>
    </section>
  );
}
