import { type PointerEvent, useRef } from "react";
import { isDoubleTap, type Press, swipeOf, type Way } from "./touches";
import { pointIn, type Zoom } from "./use-zoom";
import type { Point } from "./zoom";

type Surface = PointerEvent<HTMLElement>;

/** Pointers on the picture: drag and pinch move it, a double tap zooms, a sweep turns the page. */
export function useTouches(zoom: Zoom, onSwipe: (way: Way) => void) {
  const down = useRef(new Map<number, Point>());
  const press = useRef<{ from: Point; began: number; alone: boolean } | null>(null);
  const lastPress = useRef<Press | null>(null);

  const onPointerDown = (event: Surface) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointIn(event.currentTarget, event);
    down.current.set(event.pointerId, point);
    if (down.current.size === 1)
      press.current = { from: point, began: event.timeStamp, alone: true };
    else if (press.current) press.current.alone = false;
  };

  const onPointerMove = (event: Surface) => {
    const before = down.current.get(event.pointerId);
    if (!before) return;
    const now = pointIn(event.currentTarget, event);
    const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
    down.current.set(event.pointerId, now);
    if (other) zoom.pinch([before, other], [now, other]);
    else zoom.panBy({ x: now.x - before.x, y: now.y - before.y });
  };

  const onPointerUp = (event: Surface) => {
    if (!down.current.delete(event.pointerId) || down.current.size > 0 || !press.current) return;
    const { from, began, alone } = press.current;
    const to = pointIn(event.currentTarget, event);
    const done: Press = { from, to, began, ended: event.timeStamp };
    press.current = null;
    if (!alone) return;
    const way = zoom.view.scale === 1 ? swipeOf(done) : null;
    if (way) onSwipe(way);
    const double = isDoubleTap(lastPress.current, done);
    if (double) zoom.toggleAt(to);
    lastPress.current = double ? null : done;
  };

  const onPointerCancel = (event: Surface) => {
    down.current.delete(event.pointerId);
    press.current = null;
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
