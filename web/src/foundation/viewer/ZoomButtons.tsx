import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import type { Zoom } from "./use-zoom";
import { STEP } from "./zoom";

// Has nothing to do at present, but stays in reach: a disabled button would lose the focus.
const FADED = "opacity-40";

/** Looks closer, less closely, and at the whole. */
export function ZoomButtons({ zoom }: { zoom: Zoom }) {
  const { t } = useTranslation("stage");
  const whole = zoom.view.scale === 1;
  const percent = `${Math.round(zoom.view.scale * 100)}%`;
  return (
    <div className="flex">
      <span role="status" className="sr-only">
        {whole ? "" : t("zoomLevel", { percent })}
      </span>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("zoomOut")}
        aria-disabled={whole}
        className={whole ? FADED : ""}
        onClick={() => zoom.zoomBy(1 / STEP)}
      >
        <ZoomOut aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("zoomFit")}
        aria-disabled={whole}
        className={whole ? FADED : ""}
        onClick={zoom.showWhole}
      >
        <Maximize aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("zoomIn")}
        onClick={() => zoom.zoomBy(STEP)}
      >
        <ZoomIn aria-hidden />
      </Button>
    </div>
  );
}
