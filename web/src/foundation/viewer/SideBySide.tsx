import { Maximize, X, ZoomIn, ZoomOut } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/Button";
import { FullScreen, FullScreenClose } from "@/ui/FullScreen";
import { keyAction } from "./keyboard";
import { useSharedLook } from "./use-zoom";
import { panned, STEP, type View, WHOLE, zoomedAt } from "./zoom";

/** The id that all pictures share here, and with it where they look. */
export const LOOK = "compared";
const MIDDLE = { x: 0, y: 0 };
const PAN = 80;
// By how many are compared: beside each other, or on phones two in a row.
const COLUMNS: Readonly<Record<number, string>> = {
  2: "grid-cols-2",
  3: "grid-cols-2 lg:grid-cols-3",
  4: "grid-cols-2 lg:grid-cols-4",
};

export type SharedLook = ReturnType<typeof useSharedLook>;

interface SideBySideProps {
  title: string;
  closeLabel: string;
  /** Two to four. */
  ids: readonly string[];
  onClose: () => void;
  /** Draws one: two rows, the picture and what stands under it. */
  pane: (id: string, shared: SharedLook) => ReactNode;
}

/** A few pictures side by side; what zooms or moves one picture does so to all. */
export function SideBySide({ title, closeLabel, ids, onClose, pane }: SideBySideProps) {
  const shared = useSharedLook(LOOK);
  const [{ view }, setLook] = shared;
  const look = (next: (now: View) => View) =>
    setLook((now) => ({ id: LOOK, view: next(now.view) }));
  const zoomBy = (factor: number) => look((now) => zoomedAt(now, factor, MIDDLE));

  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, true);
    if (!action || action === "next" || action === "previous") return;
    event.preventDefault();
    if (action === "closer") zoomBy(STEP);
    else if (action === "further") zoomBy(1 / STEP);
    else if (action === "whole") look(() => WHOLE);
    else look((now) => panned(now, { x: action.x * PAN, y: action.y * PAN }));
  };
  return (
    <FullScreen title={title} onClose={onClose} onKeyDown={onKeyDown}>
      <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
        <div className="flex items-center gap-2 p-3 pt-[max(0.75rem,env(safe-area-inset-top))]">
          <FullScreenClose asChild>
            <Button variant="ghost" size="icon" aria-label={closeLabel}>
              <X aria-hidden />
            </Button>
          </FullScreenClose>
          <h2 className="text-lg font-bold">{title}</h2>
          <ZoomButtons scale={view.scale} onZoom={zoomBy} onWhole={() => look(() => WHOLE)} />
        </div>
        <ul
          className={classNames(
            "grid min-h-0 content-start overflow-y-auto lg:content-stretch lg:grid-rows-[minmax(12rem,1fr)_auto]",
            COLUMNS[ids.length],
          )}
        >
          {ids.map((id) => (
            <li
              key={id}
              className="row-span-2 grid min-w-0 grid-rows-subgrid border-t border-r border-line"
            >
              {pane(id, shared)}
            </li>
          ))}
        </ul>
      </div>
    </FullScreen>
  );
}

interface ZoomButtonsProps {
  scale: number;
  onZoom: (factor: number) => void;
  onWhole: () => void;
}

function ZoomButtons({ scale, onZoom, onWhole }: ZoomButtonsProps) {
  const { t } = useTranslation("stage");
  const percent = `${Math.round(scale * 100)}%`;
  return (
    <div className="ml-auto flex">
      <span role="status" className="sr-only">
        {scale === 1 ? "" : t("zoomLevel", { percent })}
      </span>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("zoomOut")}
        onClick={() => onZoom(1 / STEP)}
      >
        <ZoomOut aria-hidden />
      </Button>
      <Button variant="ghost" size="icon" aria-label={t("zoomFit")} onClick={onWhole}>
        <Maximize aria-hidden />
      </Button>
      <Button variant="ghost" size="icon" aria-label={t("zoomIn")} onClick={() => onZoom(STEP)}>
        <ZoomIn aria-hidden />
      </Button>
    </div>
  );
}
