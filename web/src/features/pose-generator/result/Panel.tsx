import { PersonStanding } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Batch, Result } from "@/api/pose-generator/batch-types";
import { DownloadButton } from "@/foundation/viewer/DownloadButton";
import { ShareButton } from "@/foundation/viewer/ShareButton";
import { Sheet } from "@/foundation/viewer/Sheet";
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
  const { imageUrl, skeletonUrl, templateId, position } = result;
  const fileName = `${templateId}_${position + 1}.jpg`;
  return (
    <Sheet
      of={result.id}
      label={t("panel")}
      title={title}
      open={open}
      onOpenChange={setOpen}
      actions={
        <>
          <ShareButton url={imageUrl} fileName={fileName} contentType={CONTENT_TYPE} />
          <DownloadButton url={imageUrl} fileName={fileName} />
        </>
      }
      head={
        canBePacked(result) && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Decide result={result} onDecided={onDecided} />
            <Stars result={result} />
          </div>
        )
      }
      className="grid content-start gap-5"
    >
      <div className="flex flex-wrap items-center gap-2">
        <VerdictBadge result={result} hasProduct={batch.productId !== null} />
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
    </Sheet>
  );
}
