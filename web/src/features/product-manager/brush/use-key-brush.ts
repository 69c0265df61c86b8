import { type KeyboardEvent, useState } from "react";
import type { Point, Size } from "@/foundation/viewer/zoom";
import type { Stroke } from "./strokes";

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
// Of the picture's long side.
const STEP = 1 / 100;
const FAST = 5;

interface KeyDrawing {
  picture: Size;
  /** A stroke that begins: of the brush as it is set. */
  begin: (at: Point) => Stroke;
  /** Is told of each point that a stroke gets, by its place. */
  onDraw: (stroke: Stroke, from: number) => void;
  onStroke: (stroke: Stroke) => void;
}

/** Arrows move the brush, Space puts it down and lifts it. */
export function useKeyBrush({ picture, begin, onDraw, onStroke }: KeyDrawing) {
  const [at, setAt] = useState<Point>({ x: picture.width / 2, y: picture.height / 2 });
  const [stroke, setStroke] = useState<Stroke | null>(null);

  const lift = () => {
    if (stroke) onStroke(stroke);
    setStroke(null);
  };
  const putDown = () => {
    const drawn = begin(at);
    onDraw(drawn, 0);
    setStroke(drawn);
  };
  const move = (by: Point, fast: boolean) => {
    const step = STEP * Math.max(picture.width, picture.height) * (fast ? FAST : 1);
    const to = {
      x: within(at.x + by.x * step, picture.width),
      y: within(at.y + by.y * step, picture.height),
    };
    setAt(to);
    if (!stroke) return;
    const from = stroke.points.length - 1;
    const longer = { ...stroke, points: [...stroke.points, to] };
    onDraw(longer, from);
    setStroke(longer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const by = ARROWS[key];
    if (by) move(by, shiftKey);
    else if (key !== " ") return;
    else if (stroke) lift();
    else putDown();
    event.preventDefault();
    event.stopPropagation();
  };
  return { at, isDown: stroke !== null, lift, onKeyDown };
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
