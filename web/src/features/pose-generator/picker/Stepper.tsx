import { Minus, Plus } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { MOST } from "./poses";

const STEP = 5;

interface StepperProps {
  label: string;
  count: number;
  onChange: (count: number) => void;
}

/** A number that is typed, or goes up and down in steps. */
export function Stepper({ label, count, onChange }: StepperProps) {
  const { t } = useTranslation("pose-picker");
  const id = useId();
  return (
    <div className="flex shrink-0 items-center gap-1">
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("fewer", { label })}
        disabled={count === 0}
        onClick={() => onChange(count - STEP)}
      >
        <Minus aria-hidden />
      </Button>
      <label htmlFor={id} className="sr-only">
        {t("countOf", { label })}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST}
        value={count}
        onFocus={(event) => event.target.select()}
        onChange={({ target }) => onChange(Number(target.value))}
        className="h-11 w-14 rounded-xl border border-edge bg-surface text-center font-semibold tabular-nums [appearance:textfield] focus-visible:border-accent [&::-webkit-inner-spin-button]:appearance-none"
      />
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("more", { label })}
        onClick={() => onChange(count + STEP)}
      >
        <Plus aria-hidden />
      </Button>
    </div>
  );
}
