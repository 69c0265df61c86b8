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

/** The view of picture `id` in a frame that may change its size; every picture starts whole. */
export function useZoom(id: string, picture: Size) {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [last, setLast] = useState({ id, view: WHOLE });
  const shown = fitted(picture, size);
  const bounds = useRef({ id, shown, size });
  bounds.current = { id, shown, size };

  const change = useCallback((next: (now: View) => View) => {
    const { id, shown, size } = bounds.current;
    setLast((last) => {
      const now = last.id === id ? last.view : WHOLE;
      return { id, view: held(next(now), shown, size) };
    });
  }, []);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const at = pointIn(element, event);
      change((now) => zoomedAt(now, wheelFactor(event), at));
    };
    // React's own listener is passive and could not keep the page from scrolling.
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [change]);

  return {
    frame,
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
