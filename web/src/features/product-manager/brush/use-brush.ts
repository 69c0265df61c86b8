import { type PointerEvent, type RefObject, useRef } from "react";
import { pointIn, type Zoom } from "@/foundation/viewer/use-zoom";
import type { Point, Size } from "@/foundation/viewer/zoom";
import { type Painter, pointOn } from "./painter";
import type { Stroke, StrokeKind } from "./strokes";

type Surface = PointerEvent<HTMLElement>;

/** The brush as it is set; its size is in pixels of the screen. */
export interface Brush {
  kind: StrokeKind;
  size: number;
}

interface Drawing {
  canvas: RefObject<HTMLCanvasElement | null>;
  painter: RefObject<Painter | null>;
  picture: Size;
  brush: Brush;
  zoom: Zoom;
  onStroke: (stroke: Stroke) => void;
  /** Draws everything anew: a stroke was given up. */
  onGiveUp: () => void;
}

const MAIN_BUTTON = 0;

/**
 * Pointers on the picture: one draws, two fingers zoom and move, and so does another button of a
 * mouse. While a pen draws, the hand that rests on the screen does nothing.
 */
export function useBrush({ canvas, painter, picture, brush, zoom, onStroke, onGiveUp }: Drawing) {
  const down = useRef(new Map<number, Point>());
  const stroke = useRef<{ drawn: Stroke; by: number; pen: boolean } | null>(null);
  const moving = useRef(false);

  const end = () => {
    if (stroke.current) onStroke(stroke.current.drawn);
    stroke.current = null;
  };

  const onPointerDown = (event: Surface) => {
    if (!canvas.current || stroke.current?.pen) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    down.current.set(event.pointerId, pointIn(event.currentTarget, event));
    if (down.current.size > 1 || event.button !== MAIN_BUTTON) {
      moving.current = true;
      if (stroke.current) onGiveUp();
      stroke.current = null;
      return;
    }
    const { kind, size } = brush;
    const width = size * (picture.width / canvas.current.getBoundingClientRect().width);
    const drawn = { kind, width, points: [pointOn(canvas.current, picture, event)] };
    stroke.current = { drawn, by: event.pointerId, pen: event.pointerType === "pen" };
    painter.current?.line(drawn, 0);
  };

  const onPointerMove = (event: Surface) => {
    const before = down.current.get(event.pointerId);
    if (!before || !canvas.current) return;
    const now = pointIn(event.currentTarget, event);
    const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
    down.current.set(event.pointerId, now);
    if (moving.current) {
      if (other) zoom.pinch([before, other], [now, other]);
      else zoom.panBy({ x: now.x - before.x, y: now.y - before.y });
    } else if (stroke.current?.by === event.pointerId) {
      const { drawn } = stroke.current;
      const from = drawn.points.length - 1;
      const { nativeEvent } = event;
      // What the browser put together into one event: without it quick curves become corners.
      const parts = nativeEvent.getCoalescedEvents?.() ?? [];
      for (const part of parts.length > 0 ? parts : [nativeEvent]) {
        drawn.points.push(pointOn(canvas.current, picture, part));
      }
      painter.current?.line(drawn, from);
    }
  };

  const onPointerUp = (event: Surface) => {
    if (!down.current.delete(event.pointerId)) return;
    if (stroke.current?.by === event.pointerId) end();
    if (down.current.size === 0) moving.current = false;
  };

  const onPointerCancel = (event: Surface) => {
    down.current.delete(event.pointerId);
    if (stroke.current?.by === event.pointerId) {
      stroke.current = null;
      onGiveUp();
    }
    if (down.current.size === 0) moving.current = false;
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
