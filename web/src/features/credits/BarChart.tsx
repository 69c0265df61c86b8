import { useFormat } from "@/lib/format";

interface Bar {
  label: string;
  value: number;
}

interface BarChartProps {
  caption: string;
  columns: [string, string];
  bars: Bar[];
}

const HEIGHT = 120;
const STEP = 20;
const BAR = 13;
const ZERO = 2;

/** Bars over days: a drawing for the eye, the same numbers as a table for screen readers. */
export function BarChart({ caption, columns, bars }: BarChartProps) {
  const format = useFormat();
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <figure className="grid content-end gap-2">
      <svg
        viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden
        className="h-32 w-full"
      >
        {bars.map((bar, index) => {
          const height = Math.max(ZERO, (bar.value / most) * HEIGHT);
          return (
            <rect
              key={bar.label}
              x={index * STEP + (STEP - BAR) / 2}
              y={HEIGHT - height}
              width={BAR}
              height={height}
              rx={3}
              className={bar.value > 0 ? "fill-accent" : "fill-line"}
            >
              <title>{`${bar.label}: ${format.number(bar.value)}`}</title>
            </rect>
          );
        })}
      </svg>
      <div aria-hidden className="flex justify-between text-xs text-muted">
        <span>{bars[0]?.label}</span>
        <span>{bars.at(-1)?.label}</span>
      </div>
      <table className="sr-only">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter((bar) => bar.value > 0)
            .map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td>{format.number(bar.value)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  );
}
