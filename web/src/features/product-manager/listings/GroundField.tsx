import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type Ground, TRANSPARENT } from "./grounds";

interface GroundFieldProps {
  grounds: readonly Ground[];
  value: string;
  onChange: (hex: string) => void;
}

/** What the product is laid on. */
export function GroundField({ grounds, value, onChange }: GroundFieldProps) {
  const { t } = useTranslation("product");
  const name = useId();
  const hint = useId();
  const nameOf = ({ hex, color }: Ground) => {
    if (color) return color.name || t(`channels.roles.${color.role}`);
    return t(hex === TRANSPARENT ? "channels.transparent" : "channels.white");
  };
  const chosen = grounds.find(({ hex }) => hex === value);
  return (
    <fieldset className="min-w-0" aria-describedby={value === TRANSPARENT ? hint : undefined}>
      <legend className="text-sm font-semibold">
        {t("channels.ground")}
        {chosen && <span className="font-normal text-muted"> · {nameOf(chosen)}</span>}
      </legend>
      <div className="flex flex-wrap pt-1">
        {grounds.map((ground) => (
          <label
            key={ground.hex}
            title={nameOf(ground)}
            className="grid size-11 cursor-pointer place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              aria-label={`${nameOf(ground)}, ${ground.hex}`}
              checked={ground.hex === value}
              onChange={() => onChange(ground.hex)}
              className="peer sr-only"
            />
            <span
              aria-hidden
              style={{ background: ground.hex === TRANSPARENT ? undefined : ground.hex }}
              className="checkerboard size-8 rounded-full border border-edge forced-color-adjust-none peer-checked:ring-2 peer-checked:ring-accent peer-checked:ring-offset-2 peer-checked:ring-offset-surface"
            />
          </label>
        ))}
      </div>
      {value === TRANSPARENT && (
        <p id={hint} className="pt-1 text-sm text-pretty text-muted">
          {t("channels.transparentHint")}
        </p>
      )}
    </fieldset>
  );
}
