import { Sparkles, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { isBeingMade } from "@/api/avatar-creator/previews";
import type { Generation } from "@/api/avatar-creator/types";
import { useReason } from "@/foundation/work/reason";
import { Picture } from "@/ui/Picture";
import { Progress } from "@/ui/Progress";
import { DiscardButton } from "./DiscardButton";
import { KeepButton } from "./KeepButton";

export interface PreviewCardProps {
  preview: Generation;
  projectId: string;
  /** What it is to be called when it is kept; empty leaves it as it is. */
  name: string;
  onOpen: (id: string) => void;
  /** It is kept or discarded, and its card goes. */
  onGone: () => void;
}

/** One preview: being made, to be looked at, kept or discarded, or why there is none. */
export function PreviewCard({ preview, projectId, name, onOpen, onGone }: PreviewCardProps) {
  const { t } = useTranslation("previews");
  const { id, seed, previewUrl, placeholder } = preview;
  const label = `${seed}`;
  return (
    <article aria-label={t("seed", { seed: label })} className="grid gap-2">
      <div className="relative overflow-hidden rounded-2xl border border-line">
        {previewUrl ? (
          <button
            type="button"
            aria-label={t("open", { seed: label })}
            onClick={() => onOpen(id)}
            className="block w-full cursor-zoom-in focus-visible:-outline-offset-2"
          >
            <Picture src={previewUrl} alt="" placeholder={placeholder} />
          </button>
        ) : isBeingMade(preview) ? (
          <Making preview={preview} />
        ) : (
          <Failed preview={preview} />
        )}
        <DiscardButton {...{ projectId, id, seed: label, onGone }} overPicture />
      </div>
      {previewUrl && <KeepButton {...{ projectId, preview, name, onKept: onGone }} />}
    </article>
  );
}

const SQUARE = "grid aspect-square content-center gap-2 p-3 text-xs";

function Making({ preview }: { preview: Generation }) {
  const { t } = useTranslation(["previews", "common"]);
  const { stage, progress } = preview;
  const doing = t(`common:stages.${stage}` as "common:stages.queued", { defaultValue: stage });
  return (
    <div className={`${SQUARE} bg-accent-soft text-accent-ink`}>
      <Sparkles aria-hidden className="size-6 animate-pulse justify-self-center" />
      <p className="text-center">{doing}</p>
      <Progress label={t("progress")} value={progress} />
    </div>
  );
}

function Failed({ preview }: { preview: Generation }) {
  const reasonOf = useReason();
  return (
    <div className={`${SQUARE} bg-bad-soft text-bad-ink`}>
      <TriangleAlert aria-hidden className="size-6" />
      <p className="line-clamp-5 text-pretty">{reasonOf(preview)}</p>
    </div>
  );
}
