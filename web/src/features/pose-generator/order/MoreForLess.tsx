import { useTranslation } from "react-i18next";
import type { Quote } from "@/api/pose-generator/batch-types";
import { Button } from "@/ui/Button";
import { type Poses, totalOf } from "../picker/poses";
import { resized } from "./draft";

interface MoreForLessProps {
  poses: Poses;
  cheaper: NonNullable<Quote["cheaper"]>;
  onTake: (poses: Poses) => void;
}

/** Says that more pictures cost less, and offers those where categories can give more. */
export function MoreForLess({ poses, cheaper, onTake }: MoreForLessProps) {
  const { t } = useTranslation("pose-order");
  const more = resized(poses, cheaper.total);
  const text = { count: cheaper.total, price: cheaper.price, chosen: totalOf(poses) };
  return (
    <div role="status" className="grid justify-items-start gap-2 text-sm">
      <p className="text-pretty">{t("cheaper", text)}</p>
      {totalOf(more) === cheaper.total && (
        <Button variant="soft" onClick={() => onTake(more)}>
          {t("takeMore", { count: cheaper.total })}
        </Button>
      )}
    </div>
  );
}
