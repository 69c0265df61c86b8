import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import {
  fitted,
  held,
  type Point,
  panned,
  pinched,
  type Size,
  toggled,
  type View,
  WHOLE,
  wheelFactor,
  zoomedAt,
} from "./zoom";

const MIDDLE: Point = { x: 0, y: 0 };

interface Look {
  id: string;
  view: View;
}

/** The look that pictures side by side have in common: they share an id. */
export function useSharedLook(id: string) {
  return useState<Look>({ id, view: WHOLE });
}

/**
 * The view of picture `id` in a frame that may change its size; every picture starts whole. With
 * `shared` it looks where the others do that have the same.
 */
export function useZoom(id: string, picture: Size, shared?: ReturnType<typeof useSharedLook>) {
  // As state, not as a ref: a dialog puts its content into the page after its first render.
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const own = useSharedLook(id);
  const [last, setLast] = shared ?? own;
  const shown = fitted(picture, size);
  const bounds = useRef({ id, shown, size });
  bounds.current = { id, shown, size };

  const change = useCallback(
    (next: (now: View) => View) => {
      const { id, shown, size } = bounds.current;
      setLast((last) => {
        const now = last.id === id ? last.view : WHOLE;
        return { id, view: held(next(now), shown, size) };
      });
    },
    [setLast],
  );

  useLayoutEffect(() => {
    if (!frame) return;
    const measure = () => setSize({ width: frame.clientWidth, height: frame.clientHeight });
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(frame);
    return () => watcher.disconnect();
  }, [frame]);

  useEffect(() => {
    if (!frame) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const at = pointIn(frame, event);
      change((now) => zoomedAt(now, wheelFactor(event), at));
    };
    // React's own listener is passive and could not keep the page from scrolling.
    frame.addEventListener("wheel", turn, { passive: false });
    return () => frame.removeEventListener("wheel", turn);
  }, [frame, change]);

  return {
    setFrame,
    view: held(last.id === id ? last.view : WHOLE, shown, size),
    shown,
    zoomBy: (factor: number) => change((now) => zoomedAt(now, factor, MIDDLE)),
    panBy: (by: Point) => change((now) => panned(now, by)),
    toggleAt: (point: Point) => change((now) => toggled(now, point)),
    pinch: (before: [Point, Point], now: [Point, Point]) => {
      const { factor, at, by } = pinched(before, now);
      change((view) => panned(zoomedAt(view, factor, at), by));
    },
    showWhole: () => change(() => WHOLE),
  };
}

export type Zoom = ReturnType<typeof useZoom>;

/** Where an event happened, from the middle of an element. */
export function pointIn(element: Element, event: { clientX: number; clientY: number }): Point {
  const box = element.getBoundingClientRect();
  return {
    x: event.clientX - box.left - box.width / 2,
    y: event.clientY - box.top - box.height / 2,
  };
}
