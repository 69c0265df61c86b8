import {
  Brush,
  Check,
  ChevronLeft,
  ChevronRight,
  type LucideIcon,
  SplitSquareHorizontal,
  Undo2,
} from "lucide-react";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Refusal } from "../Refusal";

interface ChoicesProps {
  ways: {
    accept: () => void;
    brush: () => void;
    original: () => void;
    compare: () => void;
    busy: boolean;
    error: Error | null;
  };
  comparing: boolean;
  previous: (() => void) | null;
  next: (() => void) | null;
}

/** What can be done with a doubtful cut-out, each by a key as well. */
export function Choices({ ways, comparing, previous, next }: ChoicesProps) {
  const { t } = useTranslation("product");
  const { accept, brush, original, compare, busy, error } = ways;
  return (
    <div className="grid gap-2">
      <KeyButton icon={Check} keys="A" variant="primary" busy={busy} onClick={accept}>
        {t("check.accept")}
      </KeyButton>
      <KeyButton icon={Brush} keys="B" onClick={brush} aria-haspopup="dialog">
        {t("cutOut.brush")}
      </KeyButton>
      <KeyButton icon={Undo2} keys="O" busy={busy} onClick={original}>
        {t("cutOut.useOriginal")}
      </KeyButton>
      <KeyButton icon={SplitSquareHorizontal} keys="C" aria-pressed={comparing} onClick={compare}>
        {t("cutOut.compare")}
      </KeyButton>
      <Refusal error={error} />
      <div className="grid grid-cols-2 gap-2">
        <Turn icon={ChevronLeft} label={t("previous")} onTurn={previous} />
        <Turn icon={ChevronRight} label={t("next")} onTurn={next} />
      </div>
    </div>
  );
}

const KEY_BUTTON =
  "justify-start aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink";

type KeyButtonProps = Omit<ComponentProps<typeof Button>, "size"> & {
  icon: LucideIcon;
  keys: string;
};

/** A button that says which key does the same. */
function KeyButton({ icon: Icon, keys, variant = "secondary", children, ...rest }: KeyButtonProps) {
  return (
    <Button variant={variant} aria-keyshortcuts={keys} className={KEY_BUTTON} {...rest}>
      {!rest.busy && <Icon aria-hidden />}
      <span className="grow text-left">{children}</span>
      <kbd aria-hidden className="text-xs font-semibold opacity-70 pointer-coarse:hidden">
        {keys}
      </kbd>
    </Button>
  );
}

interface TurnProps {
  icon: LucideIcon;
  label: string;
  onTurn: (() => void) | null;
}

function Turn({ icon: Icon, label, onTurn }: TurnProps) {
  return (
    <Button
      variant="ghost"
      aria-label={label}
      title={label}
      aria-disabled={!onTurn}
      className={onTurn ? "" : "opacity-40"}
      onClick={() => onTurn?.()}
    >
      <Icon aria-hidden />
    </Button>
  );
}
