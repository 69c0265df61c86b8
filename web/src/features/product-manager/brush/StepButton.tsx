import type { ReactNode } from "react";
import { Button } from "@/ui/Button";

interface StepButtonProps {
  label: string;
  possible: boolean;
  onStep: () => void;
  children: ReactNode;
}

/** A step back or forth. Stays in reach when there is nothing to do: a disabled button would lose the focus. */
export function StepButton({ label, possible, onStep, children }: StepButtonProps) {
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      title={label}
      aria-disabled={!possible}
      className={possible ? "" : "opacity-40"}
      onClick={onStep}
    >
      {children}
    </Button>
  );
}
