import { memo } from "react";
import type { Clothes } from "./clothes";
import { HairBehind, Head, Neck } from "./head";
import type { Side } from "./joints";
import { Arm, ArmBehind, Hand, Leg } from "./limbs";
import { type Outline, outlineOf, raises } from "./outline";
import { type Anchor, Product } from "./Product";
import { type Seen, short } from "./points";
import { FRAME, roomFor } from "./room";
import { Seat, Skirt, Trunk } from "./trunk";

// How much of the chest is seen when one arm is behind the trunk.
const FROM_ASIDE = 0.6;

interface FigureProps {
  /** 18, in shares of a frame 3 wide and 4 high. */
  keypoints: readonly Seen[];
  clothes: Clothes;
  anchor?: Anchor | null | undefined;
  /** What the person sits on or leans at. */
  support?: string | undefined;
  /** Shows head, hands and feet though they reach out of the frame. */
  whole?: boolean;
  className?: string;
}

/**
 * A friendly figure in a pose: what a template looks like before it is used. Drawn as by the
 * server's `local/poses/figure`; a test compares them.
 */
export const Figure = memo(function Figure(props: FigureProps) {
  const { keypoints, clothes, anchor, support = "none", className } = props;
  const outline = outlineOf(keypoints);
  const { x, y, wide, high } = props.whole ? roomFor(outline) : FRAME;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${x} ${y} ${wide} ${high}`}
      aria-hidden
      className={className}
    >
      <rect x={x} y={y} width={short(wide)} height={short(high)} fill={clothes.ground} />
      <Seat outline={outline} support={support} />
      <Body outline={outline} clothes={clothes} />
      {anchor && (
        <>
          <Product anchor={anchor} />
          {sidesOf(outline).map((side) => (
            <Hand key={side} outline={outline} side={side} skin={clothes.skin} />
          ))}
        </>
      )}
    </svg>
  );
});

interface BodyProps {
  outline: Outline;
  clothes: Clothes;
}

/** From the back to the front. */
function Body({ outline, clothes }: BodyProps) {
  const { skin, hair, top, bottom, shoes, hijab, longHair, skirt } = clothes;
  const sides = sidesOf(outline);
  const arms = (of: readonly Side[]) =>
    of.map((side) => <Arm key={side} outline={outline} side={side} cloth={top} skin={skin} />);
  const legs = (
    <>
      {sides.map((side) => (
        <Leg key={side} outline={outline} side={side} cloth={bottom} shoe={shoes} />
      ))}
      {skirt && <Skirt outline={outline} cloth={bottom} />}
    </>
  );
  const trunk = (
    <>
      <Neck outline={outline} skin={skin} />
      <Trunk outline={outline} cloth={top} />
    </>
  );
  const loose = longHair && !hijab && <HairBehind outline={outline} hair={hair} />;
  const head = <Head outline={outline} skin={skin} hair={hair} hijab={hijab} />;
  if (outline.fromBehind) {
    return (
      <>
        {arms(sides)}
        {legs}
        {trunk}
        {loose}
        {head}
      </>
    );
  }
  const far = Math.abs(outline.front) < FROM_ASIDE ? sides.slice(0, 1) : [];
  const before = sides.filter((side) => !far.includes(side));
  // A hand that reaches up from beside the head goes behind it.
  const raised = before.filter((side) => raises(outline, side));
  return (
    <>
      {arms(far)}
      {legs}
      {sides.map((side) => (
        <ArmBehind key={side} outline={outline} side={side} cloth={top} />
      ))}
      {loose}
      {trunk}
      {arms(raised)}
      {head}
      {arms(before.filter((side) => !raised.includes(side)))}
    </>
  );
}

/** The far side and the near one. */
function sidesOf({ near }: Outline): readonly [Side, Side] {
  return near === "right" ? ["left", "right"] : ["right", "left"];
}
