import { type KeyboardEvent, type PointerEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { announce } from "@/lib/live-region";
import { COUNT, JOINTS } from "../figure/joints";
import { distance, type Point } from "../figure/points";
import { Skeleton } from "../figure/Skeleton";
import { RATIO } from "./keypoints";
import type { Editor } from "./use-editor";

// How far from a joint a press takes it, as a share of the frame's height.
const NEAR = 0.07;
const STEP = 0.005;
const LEAP = 0.03;
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1 / RATIO, 0],
  ArrowRight: [1 / RATIO, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface CanvasProps {
  editor: Editor;
  photo: string | null;
}

/** The joints on their frame: dragged by hand, or moved with the arrow keys. */
export function Canvas({ editor, photo }: CanvasProps) {
  const { t } = useTranslation("own-pose");
  const hint = useId();
  const dragged = useRef<number | null>(null);
  const { keypoints, turned, joint, choose } = editor;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const index = nearest(keypoints, placeOf(event));
    if (index === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = index;
    choose(index);
    editor.take();
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (dragged.current !== null) editor.drag(dragged.current, placeOf(event));
  };
  const drop = () => {
    dragged.current = null;
  };
  const goTo = (index: number) => {
    choose(index);
    announce(t(`joints.${JOINTS[index] ?? "neck"}`));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    const by = event.shiftKey ? LEAP : STEP;
    if (way) editor.nudge(joint, [way[0] * by, way[1] * by]);
    else if (event.key === "]") goTo((joint + 1) % COUNT);
    else if (event.key === "[") goTo((joint + COUNT - 1) % COUNT);
    else if (event.key === "Delete" || event.key === "Backspace") editor.hide(joint);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        role="application"
        aria-label={t("canvas")}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={drop}
        onPointerCancel={drop}
        onKeyDown={onKeyDown}
        className="relative aspect-[3/4] w-full cursor-crosshair touch-none overflow-hidden rounded-2xl border border-line bg-[#24262d] select-none"
      >
        {photo && (
          <img
            src={photo}
            alt=""
            draggable={false}
            className={classNames(
              "absolute inset-0 size-full opacity-70",
              turned && "-scale-x-100",
            )}
          />
        )}
        <Skeleton
          keypoints={keypoints}
          ratio={RATIO}
          chosen={joint}
          className="absolute inset-0 size-full"
        />
      </div>
      <p id={hint} className="text-sm text-pretty text-muted">
        {t("canvasHint")}
      </p>
    </>
  );
}

function placeOf(event: PointerEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
}

/** The joint next to a place; null when none is near. */
function nearest(keypoints: Editor["keypoints"], [x, y]: Point): number | null {
  const away = keypoints.map((point) =>
    point ? distance([point[0] * RATIO, point[1]], [x * RATIO, y]) : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...away);
  return least <= NEAR ? away.indexOf(least) : null;
}
