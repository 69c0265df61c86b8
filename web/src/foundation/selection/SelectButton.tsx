import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { NOTHING } from "./selection";
import type { Selecting } from "./use-selection";

interface SelectButtonProps {
  selecting: Selecting;
  /** Whether there is nothing to select. */
  empty: boolean;
}

/** Starts and ends selecting. */
export function SelectButton({ selecting, empty }: SelectButtonProps) {
  const { t } = useTranslation("selection");
  return (
    <Button
      variant={selecting.now ? "soft" : "ghost"}
      aria-pressed={selecting.now !== null}
      disabled={empty && !selecting.now}
      onClick={() => (selecting.now ? selecting.end() : selecting.change(() => NOTHING))}
    >
      {t("select")}
    </Button>
  );
}
