import { HIGH } from "./outline";
import { short } from "./points";

/** Where a product goes, held or shown: its middle in shares of the frame, and its lean in degrees. */
export interface Anchor {
  x: number;
  y: number;
  angle: number;
  /** What share of the frame's height 10 cm take there. */
  size: number;
}

/** A bottle of 16 cm where a product goes. */
export function Product({ anchor }: { anchor: Anchor }) {
  const [x, y] = [anchor.x * HIGH * 0.75, anchor.y * HIGH];
  const [wide, high] = [anchor.size * HIGH * 0.62, anchor.size * HIGH * 1.2];
  const corner = wide * 0.24;
  return (
    <g transform={`rotate(${anchor.angle.toFixed(0)} ${short(x)} ${short(y)})`}>
      <rect
        x={short(x - wide / 2)}
        y={short(y - high / 2)}
        width={short(wide)}
        height={short(high)}
        rx={short(corner)}
        fill="#2f8f83"
      />
      <rect
        x={short(x - wide / 4)}
        y={short(y - high * 0.72)}
        width={short(wide / 2)}
        height={short(high * 0.26)}
        rx={short(corner / 2)}
        fill="#f4c95d"
      />
    </g>
  );
}
