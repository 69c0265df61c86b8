import { darker } from "./colours";
import { EARS, EYES, NOSE } from "./joints";
import { Taper } from "./limbs";
import type { Outline } from "./outline";
import { middle, moved, type Point, short, toward } from "./points";

const INK = "#3a2f33";
// How much of the way from neck to head goes up when hair falls to the shoulders.
const UPRIGHT = 0.6;

interface NeckProps {
  outline: Outline;
  skin: string;
}

/** The neck, in the shadow of the head. */
export function Neck({ outline, skin }: NeckProps) {
  const { neck, size } = outline;
  const fill = darker(skin, 0.1);
  const to = centreOf(outline);
  return <Taper from={neck} to={to} wide={0.028 * size} narrow={0.024 * size} fill={fill} />;
}

/** Long hair, as far as it hangs behind neck and shoulders. */
export function HairBehind({ outline, hair }: { outline: Outline; hair: string }) {
  const { neck, size } = outline;
  const centre = centreOf(outline);
  if (toward(neck, centre)[1] > -UPRIGHT) return null;
  const aside = (looksOf(outline, centre) ?? 0) * -0.022 * size;
  const top: Point = [centre[0] + aside, centre[1] + 0.01 * size];
  const tips: Point = [top[0] + aside * 0.6, top[1] + 0.1 * size];
  return <Taper from={top} to={tips} wide={0.056 * size} narrow={0.044 * size} fill={hair} />;
}

interface HeadProps {
  outline: Outline;
  skin: string;
  hair: string;
  hijab: string;
}

/** The head and what covers it. */
export function Head({ outline, skin, hair, hijab }: HeadProps) {
  const { neck, size } = outline;
  const centre = centreOf(outline);
  const up = toward(neck, centre);
  const lean = (Math.atan2(up[0], -up[1]) * 180) / Math.PI;
  const covered = { centre, size, looks: looksOf(outline, centre), skin };
  return (
    <>
      <g transform={`rotate(${lean.toFixed(0)} ${short(centre[0])} ${short(centre[1])})`}>
        {hijab ? <Veiled {...covered} cloth={hijab} /> : <Bare {...covered} hair={hair} />}
      </g>
      <Face outline={outline} />
    </>
  );
}

// How far the face looks aside, -1 to 1; null when only the back is seen.
function looksOf({ joint, size }: Outline, centre: Point): number | null {
  const nose = joint(NOSE);
  return nose && Math.max(-1, Math.min(1, (nose[0] - centre[0]) / (0.05 * size)));
}

/** The middle of the head: between the ears, as far as they are seen. */
export function centreOf({ joint, neck, size }: Outline): Point {
  const [ear, otherEar] = EARS.flatMap((index) => (joint(index) ? [joint(index) as Point] : []));
  const [eye, otherEye] = EYES.flatMap((index) => (joint(index) ? [joint(index) as Point] : []));
  if (ear && otherEar) return middle(ear, otherEar);
  if (ear && eye) return middle(ear, eye, 0.42);
  if (eye) return middle(eye, otherEye ?? eye);
  return ear ?? moved(neck, [0, -1], 0.105 * size);
}

interface OvalProps {
  centre: Point;
  across: number;
  down: number;
  fill: string;
}

function Oval({ centre: [x, y], across, down, fill }: OvalProps) {
  return <ellipse cx={short(x)} cy={short(y)} rx={short(across)} ry={short(down)} fill={fill} />;
}

interface CoveredProps {
  centre: Point;
  size: number;
  looks: number | null;
  skin: string;
}

function Bare({ centre: [x, y], size, looks, skin, hair }: CoveredProps & { hair: string }) {
  return (
    <>
      <Oval centre={[x, y - 0.012 * size]} across={0.058 * size} down={0.07 * size} fill={hair} />
      {looks !== null && (
        <Oval
          centre={[x + looks * 0.016 * size, y + 0.01 * size]}
          across={0.046 * size}
          down={0.056 * size}
          fill={skin}
        />
      )}
    </>
  );
}

function Veiled({ centre: [x, y], size, looks, skin, cloth }: CoveredProps & { cloth: string }) {
  return (
    <>
      <Oval centre={[x, y - 0.006 * size]} across={0.062 * size} down={0.076 * size} fill={cloth} />
      <Taper
        from={[x, y + 0.02 * size]}
        to={[x, y + 0.11 * size]}
        wide={0.058 * size}
        narrow={0.07 * size}
        fill={cloth}
      />
      {looks !== null && (
        <Oval
          centre={[x + looks * 0.02 * size, y + 0.006 * size]}
          across={0.04 * size}
          down={0.049 * size}
          fill={skin}
        />
      )}
    </>
  );
}

function Face({ outline: { joint, size } }: { outline: Outline }) {
  const eyes = EYES.filter((index) => joint(index));
  const dots = eyes.map((index) => {
    const [x, y] = joint(index) as Point;
    return <circle key={index} cx={short(x)} cy={short(y)} r={short(0.0065 * size)} fill={INK} />;
  });
  const nose = joint(NOSE);
  if (!nose || eyes.length === 0) return dots;
  const half = 0.006 * size * eyes.length;
  const [x, y] = [nose[0] - half, nose[1] + 0.02 * size];
  return (
    <>
      {dots}
      <path
        d={`M${short(x)} ${short(y)}q${short(half)} ${short(0.012 * size)} ${short(half * 2)} 0`}
        fill="none"
        stroke="#a8524a"
        strokeWidth={short(0.006 * size)}
        strokeLinecap="round"
      />
    </>
  );
}
