import { JOINTS } from "./joints";
import { at, type Seen } from "./points";

// As control pictures have them (`chalicelib/imaging/poses/skeleton.py`): bones by their ends, and
// colours, of bones and of joints alike, from red over green and blue to magenta.
const BONES: readonly (readonly [number, number])[] = [
  [1, 2],
  [1, 5],
  [2, 3],
  [3, 4],
  [5, 6],
  [6, 7],
  [1, 8],
  [8, 9],
  [9, 10],
  [1, 11],
  [11, 12],
  [12, 13],
  [1, 0],
  [0, 14],
  [14, 16],
  [0, 15],
  [15, 17],
];
const STEP = 20;
const HIGH = 100;

export function colourOf(index: number): string {
  return `hsl(${index * STEP} 100% 50%)`;
}

interface SkeletonProps {
  /** 18, in shares of the picture. */
  keypoints: readonly Seen[];
  /** The picture's width divided by its height. */
  ratio: number;
  /** The joint that is shown larger. */
  chosen?: number | undefined;
  className?: string;
}

/** The 18 keypoints with the bones between them, to be laid over a picture of the same ratio. */
export function Skeleton({ keypoints, ratio, chosen, className }: SkeletonProps) {
  const points = keypoints.map(
    (point): Seen => point && [point[0] * HIGH * ratio, point[1] * HIGH],
  );
  return (
    <svg
      viewBox={`0 0 ${HIGH * ratio} ${HIGH}`}
      aria-hidden
      className={className}
      strokeLinecap="round"
    >
      {BONES.map(([from, to], index) => {
        const [start, end] = [points[from], points[to]];
        if (!start || !end) return null;
        const d = `M${at(start)}L${at(end)}`;
        return (
          <g key={`${from}-${to}`} fill="none">
            <path d={d} stroke="#000" strokeOpacity="0.45" strokeWidth="2.4" />
            <path d={d} stroke={colourOf(index)} strokeWidth="1.5" />
          </g>
        );
      })}
      {points.map((point, index) => {
        if (!point) return null;
        const [cx, cy] = point;
        const r = index === chosen ? 2.4 : 1.3;
        return (
          <circle
            key={JOINTS[index]}
            {...{ cx, cy, r }}
            fill={colourOf(index)}
            stroke={index === chosen ? "#fff" : "#000"}
            strokeWidth={index === chosen ? 0.8 : 0.4}
          />
        );
      })}
    </svg>
  );
}
