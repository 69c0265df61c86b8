import { type PointerEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Zoom } from "@/foundation/viewer/use-zoom";
import type { Point, Size } from "@/foundation/viewer/zoom";
import { announce } from "@/lib/live-region";
import { marksSize } from "./marks";
import { type Layers, Painter, pointOn } from "./painter";
import type { Stroke } from "./strokes";
import { type Brush, useBrush } from "./use-brush";
import { useKeyBrush } from "./use-key-brush";

interface BrushStageProps {
  layers: Layers;
  picture: Size;
  strokes: readonly Stroke[];
  brush: Brush;
  zoom: Zoom;
  onStroke: (stroke: Stroke) => void;
}

/** The cut-out under the brush, over the original, of which little is seen. */
export function BrushStage({ layers, picture, strokes, brush, zoom, onStroke }: BrushStageProps) {
  const { t } = useTranslation("product");
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const [hover, setHover] = useState<Point | null>(null);
  const { shown, view } = zoom;
  const size = marksSize(picture);

  useEffect(() => {
    if (canvas.current) painter.current = new Painter(canvas.current, layers, picture);
  }, [layers, picture]);
  useEffect(() => painter.current?.all(strokes), [strokes]);

  const width = (brush.size * picture.width) / (shown.width * view.scale || 1);
  const pointers = useBrush({
    canvas,
    painter,
    picture,
    brush,
    zoom,
    onStroke,
    onGiveUp: () => painter.current?.all(strokes),
  });
  const keys = useKeyBrush({
    picture,
    begin: (at) => ({ kind: brush.kind, width, points: [at] }),
    onDraw: (stroke, from) => painter.current?.line(stroke, from),
    onStroke,
  });
  const follow = (event: PointerEvent<HTMLElement>) => {
    pointers.onPointerMove(event);
    if (canvas.current) setHover(pointOn(canvas.current, picture, event));
  };
  const down = keys.isDown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it changes, not when texts do
  useEffect(() => {
    if (down) announce(t("brush.isDown"));
  }, [down]);
  return (
    <div
      ref={zoom.setFrame}
      role="application"
      aria-label={t("brush.stage")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is drawn on by keys
      tabIndex={0}
      {...pointers}
      onPointerMove={follow}
      onPointerLeave={() => setHover(null)}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={keys.onKeyDown}
      onBlur={keys.lift}
      className="group absolute inset-0 grid cursor-crosshair touch-none place-items-center overflow-hidden select-none focus-visible:-outline-offset-4"
    >
      <div
        className="checkerboard relative"
        style={{
          width: shown.width,
          height: shown.height,
          transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
        }}
      >
        <img
          src={layers.original.src}
          alt=""
          draggable={false}
          className="absolute inset-0 size-full opacity-25"
        />
        <canvas ref={canvas} {...size} className="absolute inset-0 size-full" />
        <Tip at={hover ?? keys.at} byKeys={hover === null} {...{ picture, width, down }} />
      </div>
    </div>
  );
}

interface TipProps {
  at: Point;
  picture: Size;
  /** In pixels of the picture. */
  width: number;
  byKeys: boolean;
  down: boolean;
}

/** Where the brush is. That of the keys shows while they draw. */
function Tip({ at, picture, width, byKeys, down }: TipProps) {
  const share = (part: number, of: number) => `${(100 * part) / of}%`;
  return (
    <span
      aria-hidden
      data-tip={byKeys ? "keys" : "pointer"}
      className={`pointer-events-none absolute -translate-1/2 rounded-full ${down ? "bg-accent/40" : ""} ${byKeys ? "hidden group-focus-visible:block" : ""}`}
      style={{
        left: share(at.x, picture.width),
        top: share(at.y, picture.height),
        width: share(width, picture.width),
        aspectRatio: 1,
        boxShadow: "0 0 0 1px #fff, 0 0 0 2px #000",
      }}
    />
  );
}
