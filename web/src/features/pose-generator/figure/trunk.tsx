import { darker } from "./colours";
import { ANKLE, ELBOW, HIP, KNEE, SHOULDER, type Side } from "./joints";
import { HIGH, type Outline, WIDE } from "./outline";
import { at, middle, moved, type Point, short, toward } from "./points";

const WOOD = "#cdb79a";
// How much of the chest is seen, at most, when the wall behind is seen too.
const FROM_THE_SIDE = 0.5;
const SIDES = ["right", "left"] as const satisfies readonly Side[];

type Pair = readonly [Point, Point];

/** The trunk: shoulders, a waist, hips. */
export function Trunk({ outline, cloth }: { outline: Outline; cloth: string }) {
  const { size, neck, hips, front } = outline;
  const down = toward(neck, hips);
  const level: Point = [down[1], -down[0]];
  const across = acrossOf(outline, level);
  const turned = Math.abs(front);
  const shoulder = size * (0.06 + 0.06 * turned);
  const [waist, hip] = [size * (0.054 + 0.02 * turned), size * (0.068 + 0.038 * turned)];
  const d = closed(
    pair(moved(neck, down, -0.016 * size), across, size * 0.03),
    pair(moved(neck, down, 0.022 * size), across, shoulder),
    pair(middle(neck, hips, 0.66), level, waist),
    pair(moved(hips, down, 0.03 * size), level, hip),
  );
  return <path d={d} fill={cloth} />;
}

// The line of the shoulders, as far as it is not too far from level.
function acrossOf({ joint }: Outline, level: Point): Point {
  const [right, left] = [joint(SHOULDER.right), joint(SHOULDER.left)];
  const across: Point = right && left ? toward(right, left) : [1, 0];
  const along = across[0] * level[0] + across[1] * level[1];
  if (Math.abs(along) < 0.86) return level;
  return along < 0 ? [-across[0], -across[1]] : across;
}

/** A long skirt around both legs, down to the edge of the frame at least. */
export function Skirt({ outline, cloth }: { outline: Outline; cloth: string }) {
  const { joint, size } = outline;
  const [right = [], left = []] = SIDES.map((side) => {
    const leg = [HIP, KNEE, ANKLE].flatMap((of) => {
      const point = joint(of[side]);
      return point ? [point] : [];
    });
    const last = leg.at(-1);
    return last && leg.length < 3 ? [...leg, [last[0], HIGH + 9] as const] : leg;
  });
  const line = [...right, ...left.toReversed()].map(at).join("L");
  if (!line) return null;
  const width = short(0.085 * size);
  return (
    <path d={`M${line}Z`} fill={cloth} stroke={cloth} strokeWidth={width} strokeLinejoin="round" />
  );
}

/** What is sat on or leaned at, as far as the figure tells where it is. */
export function Seat({ outline, support }: { outline: Outline; support: string }) {
  const { size, hips, front } = outline;
  const ground = (lowest(outline, ANKLE) ?? HIGH) + 0.04 * size;
  if (support === "seat") {
    const top = hips[1] + 0.045 * size;
    return <Block x={hips[0] - 0.13 * size} y={top} wide={0.26 * size} high={ground - top} />;
  }
  if (support === "rail") {
    const top = (lowest(outline, ELBOW) ?? HIGH) + 0.02 * size;
    return <Block x={0} y={top} wide={WIDE} high={0.03 * size} />;
  }
  if (support === "wall" && Math.abs(front) < FROM_THE_SIDE) return <Wall outline={outline} />;
  if (support === "table") {
    const top = hips[1] - 0.02 * size;
    return <Block x={hips[0] - 0.3 * size} y={top} wide={0.6 * size} high={ground - top} />;
  }
  return null;
}

function lowest({ joint }: Outline, of: Readonly<Record<Side, number>>): number | null {
  const seen = SIDES.flatMap((side) => joint(of[side])?.[1] ?? []);
  return seen.length > 0 ? Math.max(...seen) : null;
}

function Wall({ outline: { neck, facing, size } }: { outline: Outline }) {
  const back = neck[0] - facing * 0.075 * size;
  const [left, right] = facing > 0 ? [0, back] : [back, WIDE];
  return <Block x={left} y={0} wide={right - left} high={HIGH} />;
}

interface BlockProps {
  x: number;
  y: number;
  wide: number;
  high: number;
}

function Block({ x, y, wide, high }: BlockProps) {
  const place = { x: short(x), y: short(y), width: short(wide) };
  return (
    <>
      <rect {...place} height={short(high)} rx="1" fill={WOOD} />
      <rect {...place} height="2" rx="1" fill={darker(WOOD, 0.15)} />
    </>
  );
}

function pair(middleOf: Point, across: Point, half: number): Pair {
  return [moved(middleOf, across, -half), moved(middleOf, across, half)];
}

// Rounded at shoulders and waist.
function closed(neck: Pair, shoulders: Pair, waist: Pair, hips: Pair): string {
  const down = `L${at(shoulders[0])}Q${at(waist[0])} ${at(hips[0])}`;
  const up = `Q${at(waist[1])} ${at(shoulders[1])}`;
  return `M${at(neck[0])}${down}L${at(hips[1])}${up}L${at(neck[1])}Z`;
}
