import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/Button";
import { FullScreenClose } from "@/ui/FullScreen";
import type { Neighbours } from "./neighbours";
import type { Zoom } from "./use-zoom";
import { ZoomButtons } from "./ZoomButtons";

const OVER_PICTURE = "bg-canvas/75 backdrop-blur hover:bg-canvas";
// Has nothing to do at present, but stays in reach: a disabled button would lose the focus.
const FADED = "opacity-40";

/** What the ways to the neighbours are called. */
export interface TurnLabels {
  previous: string;
  next: string;
}

interface StageControlsProps<Item> {
  neighbours: Neighbours<Item>;
  labels: TurnLabels;
  zoom: Zoom;
  onShow: (item: Item) => void;
}

/** Close, place in the list and zoom above the picture; the way to its neighbours beside it. */
export function StageControls<Item>(props: StageControlsProps<Item>) {
  const { neighbours, labels, zoom, onShow } = props;
  const { t } = useTranslation(["stage", "common"]);
  const { index, total, previous, next } = neighbours;
  return (
    <>
      <div className="pointer-events-none absolute inset-x-0 top-0 flex items-center gap-2 p-3 pt-[max(0.75rem,env(safe-area-inset-top))] [&>*]:pointer-events-auto">
        <FullScreenClose asChild>
          <Button
            variant="ghost"
            size="icon"
            className={OVER_PICTURE}
            aria-label={t("common:close")}
          >
            <X aria-hidden />
          </Button>
        </FullScreenClose>
        {index >= 0 && (
          <p className="rounded-full bg-canvas/75 px-3 py-1.5 text-sm font-semibold tabular-nums backdrop-blur">
            {t("position", { index: index + 1, total })}
          </p>
        )}
        <div className="ml-auto rounded-xl bg-canvas/75 backdrop-blur">
          <ZoomButtons zoom={zoom} />
        </div>
      </div>
      <Turn side="left" label={labels.previous} to={previous} onShow={onShow} />
      <Turn side="right" label={labels.next} to={next} onShow={onShow} />
    </>
  );
}

interface TurnProps<Item> {
  side: "left" | "right";
  label: string;
  to: Item | null;
  onShow: (item: Item) => void;
}

function Turn<Item>({ side, label, to, onShow }: TurnProps<Item>) {
  const Icon = side === "left" ? ChevronLeft : ChevronRight;
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      aria-disabled={!to}
      onClick={() => to && onShow(to)}
      className={classNames(
        OVER_PICTURE,
        "absolute top-1/2 -translate-y-1/2 [@container(max-height:10rem)]:hidden",
        side === "left" ? "left-3" : "right-3",
        !to && FADED,
      )}
    >
      <Icon aria-hidden />
    </Button>
  );
}
