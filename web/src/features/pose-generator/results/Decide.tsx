import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { Button } from "@/ui/Button";
import { useOpinions } from "./opinions";

interface DecideProps {
  result: Result;
  /** Is called when it has been decided. */
  onDecided?: () => void;
}

/** Picks a picture or rejects it; what is pressed once more takes that back. */
export function Decide({ result, onDecided }: DecideProps) {
  const { t } = useTranslation("results");
  const { pick } = useOpinions();
  const { picked } = result;
  const decide = (wanted: boolean) => {
    const taken = picked === wanted;
    pick([result], taken ? null : wanted);
    if (!taken) onDecided?.();
  };
  return (
    <div className="flex gap-2">
      <Button
        variant={picked === true ? "primary" : "secondary"}
        aria-pressed={picked === true}
        onClick={() => decide(true)}
      >
        <Check aria-hidden />
        {t("pick")}
      </Button>
      <Button
        variant={picked === false ? "danger" : "secondary"}
        aria-pressed={picked === false}
        onClick={() => decide(false)}
      >
        <X aria-hidden />
        {t("reject")}
      </Button>
    </div>
  );
}
