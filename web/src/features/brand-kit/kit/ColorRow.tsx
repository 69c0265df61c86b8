import { Pipette, X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Color, ColorRole } from "@/api/brand-kit/types";
import { classNames } from "@/lib/class-names";
import { readHex } from "@/lib/colour";
import { Button } from "@/ui/Button";
import { canPick, pickFromScreen } from "./eye-dropper";
import { ROLES } from "./roles";

const CONTROL =
  "h-11 w-full rounded-xl border border-edge bg-surface text-ink placeholder:text-muted focus-visible:border-accent sm:text-sm";

interface ColorRowProps {
  color: Color;
  number: number;
  onChange: (change: Partial<Color>) => void;
  onRemove: () => void;
}

/** One colour: picked, typed, or taken from anywhere on the screen where the browser can. */
export function ColorRow({ color, number, onChange, onRemove }: ColorRowProps) {
  const { t } = useTranslation("brand");
  const take = (hex: string | null) => hex && onChange({ hex });
  return (
    <div className="grid grid-cols-[auto_minmax(0,6.25rem)_minmax(0,1fr)_auto] items-center gap-1.5 rounded-xl p-1 sm:gap-2 sm:p-1.5 sm:grid-cols-[auto_7.5rem_9rem_minmax(0,1fr)_auto]">
      <input
        type="color"
        value={color.hex.toLowerCase()}
        onChange={({ target }) => take(readHex(target.value))}
        aria-label={t("colors.pick", { number })}
        className="size-11 cursor-pointer rounded-xl border border-edge bg-surface p-1"
      />
      <HexField hex={color.hex} label={t("colors.hex", { number })} onChange={take} />
      <select
        value={color.role}
        onChange={({ target }) => onChange({ role: target.value as ColorRole })}
        aria-label={t("colors.role", { number })}
        className={classNames(CONTROL, "px-1 sm:px-2")}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`colors.roles.${role}`)}
          </option>
        ))}
      </select>
      <input
        value={color.name ?? ""}
        onChange={({ target }) => onChange({ name: target.value })}
        aria-label={t("colors.name", { number })}
        placeholder={t("colors.namePlaceholder")}
        maxLength={50}
        className={classNames(CONTROL, "px-3 max-sm:hidden")}
      />
      <span className="flex">
        {canPick() && (
          <Button
            variant="ghost"
            size="icon"
            aria-label={t("colors.eyedropper", { number })}
            onClick={() => void pickFromScreen().then(take)}
            className="max-sm:hidden"
          >
            <Pipette aria-hidden />
          </Button>
        )}
        <Button
          variant="ghost"
          size="icon"
          aria-label={t("colors.remove", { number })}
          onClick={onRemove}
        >
          <X aria-hidden />
        </Button>
      </span>
    </div>
  );
}

interface HexFieldProps {
  hex: string;
  label: string;
  onChange: (hex: string) => void;
}

/** Takes a colour as soon as what is typed is one; until then it stays as it was. */
function HexField({ hex, label, onChange }: HexFieldProps) {
  const { t } = useTranslation("brand");
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && readHex(typed) === null;
  return (
    <input
      value={typed ?? hex}
      onChange={({ target }) => {
        setTyped(target.value);
        const read = target.value.trim().length >= 6 ? readHex(target.value) : null;
        if (read) onChange(read);
      }}
      onBlur={() => {
        const read = typed === null ? null : readHex(typed);
        if (read) onChange(read);
        setTyped(null);
      }}
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? t("colors.wrong") : undefined}
      spellCheck={false}
      autoComplete="off"
      className={classNames(CONTROL, "px-2 font-mono uppercase sm:px-3 aria-invalid:border-bad")}
    />
  );
}
