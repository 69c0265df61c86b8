import { Sparkles, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useAvatar } from "@/api/avatar-creator/avatar";
import { useFollowed } from "@/api/avatar-creator/first-steps";
import type { Generation } from "@/api/avatar-creator/types";
import { useReason } from "@/foundation/work/reason";
import { Button, ButtonLink } from "@/ui/Button";
import { Picture } from "@/ui/Picture";
import { Progress } from "@/ui/Progress";
import { paths } from "../paths";

const FRAME =
  "mx-auto aspect-square w-full max-w-sm overflow-hidden rounded-3xl border border-line";

interface ComingProps {
  ordered: Generation;
  onAgain: () => void;
}

/** The third step: the picture while it is made, and when it is there. */
export function Coming({ ordered, onAgain }: ComingProps) {
  const generation = useFollowed(ordered);
  const { status, avatarId } = generation;
  if (status === "completed" && avatarId) return <Made {...{ generation, avatarId }} />;
  if (status === "failed" || status === "cancelled") {
    return <Failed generation={generation} onAgain={onAgain} />;
  }
  return <Making generation={generation} />;
}

function Making({ generation }: { generation: Generation }) {
  const { t } = useTranslation(["start", "common"]);
  const { name, stage, progress } = generation;
  const doing = t(`common:stages.${stage}` as "common:stages.queued", { defaultValue: stage });
  return (
    <div className="grid gap-4 text-center">
      <div className={`${FRAME} grid place-items-center bg-accent-soft text-accent-ink`}>
        <Sparkles aria-hidden className="size-12 animate-pulse" />
      </div>
      <div className="mx-auto grid w-full max-w-sm gap-2">
        <p className="font-bold">{t("making", { name })}</p>
        <Progress label={name} value={progress} />
        <p className="text-sm text-muted">{doing}</p>
        <p className="text-sm text-pretty text-muted">{t("mayLeave")}</p>
      </div>
    </div>
  );
}

function Made({ generation, avatarId }: { generation: Generation; avatarId: string }) {
  const { t } = useTranslation("start");
  const { name, projectId } = generation;
  const { data: avatar } = useAvatar(avatarId, undefined, true);
  return (
    <div className="grid gap-4 text-center">
      <div className={FRAME}>
        <Picture
          src={avatar?.imageUrl ?? null}
          alt={name}
          placeholder={avatar?.placeholder ?? null}
        />
      </div>
      <div role="status" className="grid gap-1">
        <p className="text-lg font-bold tracking-tight">{t("made", { name })}</p>
        <p className="text-sm text-pretty text-muted">{t("madeText")}</p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <ButtonLink to={paths.project(projectId)}>{t("toProject")}</ButtonLink>
        <ButtonLink variant="secondary" to={paths.avatar(projectId, avatarId)}>
          {t("look")}
        </ButtonLink>
      </div>
    </div>
  );
}

function Failed({ generation, onAgain }: { generation: Generation; onAgain: () => void }) {
  const { t } = useTranslation("start");
  const reasonOf = useReason();
  const { projectId, price, refunded } = generation;
  return (
    <div className="grid justify-items-center gap-4 text-center">
      <span className="grid size-14 place-items-center rounded-2xl bg-bad-soft text-bad-ink">
        <TriangleAlert aria-hidden className="size-7" />
      </span>
      <div role="alert" className="grid gap-1">
        <p className="text-lg font-bold tracking-tight">{t("failed")}</p>
        <p className="text-sm text-pretty text-muted">
          {reasonOf(generation)} {refunded && t("returned", { count: price })}
        </p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Button onClick={onAgain}>{t("again")}</Button>
        <ButtonLink variant="secondary" to={paths.project(projectId)}>
          {t("toProject")}
        </ButtonLink>
      </div>
    </div>
  );
}
