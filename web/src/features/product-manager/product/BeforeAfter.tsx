import { ChevronsLeftRight } from "lucide-react";
import { type PointerEvent, useState } from "react";
import { useTranslation } from "react-i18next";

const MIDDLE = 50;
const LAYER = "absolute inset-0 size-full select-none";

interface BeforeAfterProps {
  name: string;
  before: string;
  after: string;
  /** Width by height of both. */
  ratio: number;
}

/** A picture as it came and cut out, one over the other; what is dragged over it says where the one ends. */
export function BeforeAfter({ name, before, after, ratio }: BeforeAfterProps) {
  const { t } = useTranslation("product");
  const [share, setShare] = useState(MIDDLE);
  const follow = ({ buttons, clientX, currentTarget }: PointerEvent) => {
    if (buttons === 0) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    const percent = Math.round((100 * (clientX - left)) / width);
    setShare(Math.min(100, Math.max(0, percent)));
  };
  const start = (event: PointerEvent) => {
    // The stage under it would take presses for its own.
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
  return (
    <div data-own-keys className="grid size-full place-items-center [container-type:size]">
      <div
        onPointerDown={start}
        onPointerMove={follow}
        className="checkerboard relative cursor-ew-resize touch-none overflow-hidden"
        style={{ aspectRatio: ratio, width: `min(100cqw, ${100 * ratio}cqh)` }}
      >
        <img src={after} alt={t("cutOut.after", { name })} draggable={false} className={LAYER} />
        <img
          src={before}
          alt={t("cutOut.before", { name })}
          draggable={false}
          className={LAYER}
          style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
        />
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label={t("cutOut.slider")}
          aria-valuetext={t("cutOut.share", { percent: share })}
          onChange={({ target }) => setShare(Number(target.value))}
          className="peer pointer-events-none absolute inset-0 size-full opacity-0"
        />
        <span
          aria-hidden
          className="absolute inset-y-0 w-0.5 -translate-x-1/2 bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-ink"
          style={{ left: `${share}%` }}
        >
          <span className="absolute top-1/2 left-1/2 grid size-10 -translate-1/2 place-items-center rounded-full bg-accent text-on-accent shadow-float">
            <ChevronsLeftRight className="size-5" />
          </span>
        </span>
      </div>
    </div>
  );
}
