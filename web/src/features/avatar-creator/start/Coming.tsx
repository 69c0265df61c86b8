import { Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFollowed } from "@/api/avatar-creator/first-steps";
import type { Generation } from "@/api/avatar-creator/types";
import { useReason } from "@/foundation/work/reason";
import { Button } from "@/ui/Button";
import { Made, NotMade, Underway } from "./Outcome";

interface ComingProps {
  ordered: Generation;
  onAgain: () => void;
}

/** The third step: the picture while it is drawn, and when it is there. */
export function Coming({ ordered, onAgain }: ComingProps) {
  const { t } = useTranslation(["start", "common"]);
  const reasonOf = useReason();
  const generation = useFollowed(ordered);
  const { status, avatarId, name, projectId, stage, progress, price, refunded } = generation;
  if (status === "completed" && avatarId) return <Made {...{ name, projectId, avatarId }} />;
  if (status === "failed" || status === "cancelled") {
    const back = refunded ? t("returned", { count: price }) : "";
    return (
      <NotMade projectId={projectId} reason={`${reasonOf(generation)} ${back}`}>
        <Button onClick={onAgain}>{t("again")}</Button>
      </NotMade>
    );
  }
  const doing = t(`common:stages.${stage}` as "common:stages.queued", { defaultValue: stage });
  return (
    <Underway {...{ name, doing, progress }} title={t("making", { name })}>
      <Sparkles aria-hidden className="size-12 animate-pulse" />
    </Underway>
  );
}
