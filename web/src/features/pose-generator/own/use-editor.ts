import { useMemo, useState } from "react";
import type { Point } from "../figure/points";
import { cutAround, framed } from "./frame";
import { amended, begun, done, redone, undone } from "./history";
import { type Keypoints, mirrored, RATIO, withJoint, withShown } from "./keypoints";

interface Pose {
  keypoints: Keypoints;
  /** Whether it is the mirror image of what it was found in. */
  turned: boolean;
}

/** A pose that is being changed, step by step, and the joint that is changed next. */
export function useEditor(initial: Keypoints) {
  const [history, setHistory] = useState(() => begun<Pose>({ keypoints: initial, turned: false }));
  const [joint, choose] = useState(NECK);
  const { now, before, after } = history;
  const acts = useMemo(() => {
    const step = (change: (keypoints: Keypoints) => Keypoints) =>
      setHistory((was) => done(was, { ...was.now, keypoints: change(was.now.keypoints) }));
    return {
      /** Begins a step that `drag` goes on with. */
      take: () => step((keypoints) => keypoints),
      drag: (index: number, to: Point) =>
        setHistory((was) =>
          amended(was, { ...was.now, keypoints: withJoint(was.now.keypoints, index, to) }),
        ),
      nudge: (index: number, [x, y]: Point) =>
        step((keypoints) => {
          const from = keypoints[index];
          return from ? withJoint(keypoints, index, [from[0] + x, from[1] + y]) : keypoints;
        }),
      hide: (index: number) => step((keypoints) => withJoint(keypoints, index, null)),
      show: (index: number) => step((keypoints) => withShown(keypoints, index)),
      mirror: () =>
        setHistory((was) =>
          done(was, { keypoints: mirrored(was.now.keypoints), turned: !was.now.turned }),
        ),
      fit: () => step(fitted),
      undo: () => setHistory(undone),
      redo: () => setHistory(redone),
    };
  }, []);
  return {
    ...now,
    joint,
    choose,
    canUndo: before.length > 0,
    canRedo: after.length > 0,
    ...acts,
  };
}

export type Editor = ReturnType<typeof useEditor>;

const NECK = 1;

function fitted(keypoints: Keypoints): Keypoints {
  const points = keypoints.map((point) => point && ([point[0] * RATIO, point[1]] as const));
  return framed(points, cutAround(points));
}
