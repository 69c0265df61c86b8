import { useState } from "react";
import { useTranslation } from "react-i18next";

const MIDDLE = 50;

interface BeforeAfterProps {
  name: string;
  before: string;
  after: string;
}

/** A picture as it came and cut out, one over the other; a slider says where the one ends. */
export function BeforeAfter({ name, before, after }: BeforeAfterProps) {
  const { t } = useTranslation("product");
  const [share, setShare] = useState(MIDDLE);
  return (
    // The stage under it would take presses for its own.
    <div
      data-own-keys
      onPointerDown={(event) => event.stopPropagation()}
      className="absolute inset-0 grid place-items-center p-4 pt-20 pb-16"
    >
      <div className="checkerboard relative size-full">
        <img
          src={after}
          alt={t("cutOut.after", { name })}
          draggable={false}
          className="absolute inset-0 size-full object-contain"
        />
        <img
          src={before}
          alt={t("cutOut.before", { name })}
          draggable={false}
          className="absolute inset-0 size-full object-contain"
          style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
        />
        <span
          aria-hidden
          className="absolute inset-y-0 w-0.5 bg-accent"
          style={{ left: `${share}%` }}
        />
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label={t("cutOut.slider")}
          aria-valuetext={t("cutOut.share", { percent: share })}
          onChange={({ target }) => setShare(Number(target.value))}
          className="absolute inset-x-0 -bottom-11 h-11 w-full accent-accent"
        />
      </div>
    </div>
  );
}
