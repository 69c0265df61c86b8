import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { LOOK, type SharedLook, SideBySide } from "@/foundation/viewer/SideBySide";
import { Stage } from "@/foundation/viewer/Stage";
import { useZoom } from "@/foundation/viewer/use-zoom";
import { Decide } from "./Decide";
import { canBePacked } from "./packed";
import { usePoseName } from "./pose-name";
import { Stars } from "./Stars";
import { VerdictBadge } from "./VerdictBadge";

const nothing = () => undefined;

interface CompareProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  ids: readonly string[];
  /** All that are loaded, as they are now. */
  results: readonly Result[];
  hasProduct: boolean;
}

/** Two to four pictures of a batch side by side. */
export function Compare({ open, onOpenChange, ids, results, hasProduct }: CompareProps) {
  const { t } = useTranslation("results");
  if (!open) return null;
  return (
    <SideBySide
      title={t("compare")}
      closeLabel={t("stopComparing")}
      ids={ids}
      onClose={() => onOpenChange(false)}
      pane={(id, shared) => {
        const result = results.find((one) => one.id === id);
        return result && <Pane {...{ result, hasProduct, shared }} />;
      }}
    />
  );
}

interface PaneProps {
  result: Result;
  hasProduct: boolean;
  shared: SharedLook;
}

/** One of the pictures, and under it what tells it from the others. */
function Pane({ result, hasProduct, shared }: PaneProps) {
  const { t } = useTranslation("results");
  const poseName = usePoseName(t("ownPose"));
  const { position, templateId, imageUrl, placeholder } = result;
  const zoom = useZoom(LOOK, result, shared);
  const name = t("picture", { number: position + 1 });
  return (
    <>
      <div className="relative h-[60vw] min-h-0 lg:h-auto">
        <Stage
          picture={imageUrl ? { url: imageUrl, name, placeholder } : null}
          instead={null}
          zoom={zoom}
          onSwipe={nothing}
          onBroken={nothing}
        />
      </div>
      <div className="grid min-w-0 content-start justify-items-start gap-2 border-t border-line bg-surface p-3">
        <h3 className="max-w-full truncate font-bold">
          {position + 1} {poseName(templateId)}
        </h3>
        <VerdictBadge {...{ result, hasProduct }} />
        {canBePacked(result) && (
          <>
            <Stars result={result} />
            <Decide result={result} />
          </>
        )}
      </div>
    </>
  );
}
