import { darker } from "./colours";
import { ANKLE, ELBOW, HIP, KNEE, SHOULDER, type Side, WRIST } from "./joints";
import { HIGH, type Outline } from "./outline";
import { at, middle, moved, type Point, type Seen, short, toward } from "./points";

interface TaperProps {
  from: Point;
  to: Point;
  /** How far it goes to either side, where it begins and where it ends. */
  wide: number;
  narrow: number;
  fill: string;
}

/** A rounded limb. */
export function Taper({ from, to, wide, narrow, fill }: TaperProps) {
  const [x, y] = toward(from, to);
  const across: Point = [-y, x];
  const [first, last] = [moved(from, across, wide), moved(from, across, -wide)];
  const [second, third] = [moved(to, across, narrow), moved(to, across, -narrow)];
  const arc = (radius: number) => `A${short(radius)} ${short(radius)} 0 0 0 `;
  const d = `M${at(first)}L${at(second)}${arc(narrow)}${at(third)}L${at(last)}${arc(wide)}${at(first)}Z`;
  return <path d={d} fill={fill} />;
}

interface LimbProps {
  outline: Outline;
  side: Side;
}

interface ArmProps extends LimbProps {
  cloth: string;
  skin: string;
}

/** One arm with its sleeve; a part that is hidden is left out. */
export function Arm({ outline, side, cloth, skin }: ArmProps) {
  const { joint, size } = outline;
  const shoulder = joint(SHOULDER[side]);
  const elbow = shoulder && (joint(ELBOW[side]) ?? outOfFrame(outline, side, shoulder));
  if (!shoulder || !elbow) return null;
  const sleeve = darker(cloth, 0.07);
  const upper = (
    <Taper from={shoulder} to={elbow} wide={0.031 * size} narrow={0.025 * size} fill={sleeve} />
  );
  const wrist = joint(WRIST[side]);
  if (!wrist) return upper;
  const cuff = middle(elbow, wrist, 0.7);
  return (
    <>
      <Hand outline={outline} side={side} skin={skin} />
      <Taper from={elbow} to={wrist} wide={0.02 * size} narrow={0.015 * size} fill={skin} />
      {upper}
      <Taper from={elbow} to={cuff} wide={0.025 * size} narrow={0.021 * size} fill={sleeve} />
    </>
  );
}

/** A forearm whose hand is behind trunk or head. */
export function ArmBehind({ outline, side, cloth }: LimbProps & { cloth: string }) {
  const { joint, size, neck, hips } = outline;
  const elbow = joint(ELBOW[side]);
  if (!elbow || joint(WRIST[side]) || elbow[1] > HIGH - 0.1 * size) return null;
  const raised = elbow[1] < neck[1] + 0.04 * size;
  const ear: Point = [neck[0], neck[1] - 0.09 * size];
  const back = middle(elbow, raised ? ear : middle(neck, hips, 0.8), 0.75);
  const fill = darker(cloth, 0.12);
  return <Taper from={elbow} to={back} wide={0.025 * size} narrow={0.021 * size} fill={fill} />;
}

/** One hand, as far as it is seen. */
export function Hand({ outline, side, skin }: LimbProps & { skin: string }) {
  const { joint, size } = outline;
  const [elbow, wrist] = [joint(ELBOW[side]), joint(WRIST[side])];
  if (!wrist) return null;
  const way: Point = elbow ? toward(elbow, wrist) : [0, 1];
  const palm = moved(wrist, way, 0.028 * size);
  const tip = moved(wrist, way, 0.062 * size);
  return <Taper from={palm} to={tip} wide={0.021 * size} narrow={0.013 * size} fill={skin} />;
}

interface LegProps extends LimbProps {
  cloth: string;
  shoe: string;
}

/** One leg with its shoe, down to the edge of the frame when it goes on there. */
export function Leg({ outline, side, cloth, shoe }: LegProps) {
  const { joint, size, near } = outline;
  const [hip, knee, ankle] = [joint(HIP[side]), joint(KNEE[side]), joint(ANKLE[side])];
  if (!hip) return null;
  const fill = side === near ? cloth : darker(cloth, 0.12);
  const below = knee ?? ([hip[0], HIGH + 9] as const);
  const thigh = (
    <Taper from={hip} to={below} wide={0.05 * size} narrow={0.036 * size} fill={fill} />
  );
  if (!knee) return thigh;
  const end = ankle ?? ([knee[0], HIGH + 9] as const);
  return (
    <>
      {ankle && <Foot outline={outline} knee={knee} ankle={ankle} shoe={shoe} />}
      {thigh}
      <Taper from={knee} to={end} wide={0.036 * size} narrow={0.023 * size} fill={fill} />
    </>
  );
}

interface FootProps {
  outline: Outline;
  knee: Point;
  ankle: Point;
  shoe: string;
}

function Foot({ outline, knee, ankle, shoe }: FootProps) {
  const { size, facing, front, fromBehind } = outline;
  const aside = facing * (1.1 - Math.min(1, Math.abs(front)));
  const heel = moved(ankle, toward(knee, ankle), 0.014 * size);
  const toe: Point = fromBehind
    ? [ankle[0], ankle[1] + 0.02 * size]
    : [ankle[0] + aside * 0.085 * size, ankle[1] + (aside ? 0.032 : 0.04) * size];
  return (
    <>
      <Taper from={heel} to={toe} wide={0.022 * size} narrow={0.018 * size} fill={shoe} />
      <circle cx={short(heel[0])} cy={short(heel[1])} r={short(0.02 * size)} fill={shoe} />
    </>
  );
}

// Where an elbow is that is below the frame, as hips are in a portrait.
function outOfFrame({ joint, size, front }: Outline, side: Side, shoulder: Point): Seen {
  if (joint(HIP.right) || joint(HIP.left)) return null;
  const aside = 0.035 * size * (front > 0 ? 1 : -1);
  return [shoulder[0] + (side === "left" ? aside : -aside), HIGH + 9];
}
