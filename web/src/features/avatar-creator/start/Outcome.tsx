import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAvatar } from "@/api/avatar-creator/avatar";
import { ButtonLink } from "@/ui/Button";
import { Picture } from "@/ui/Picture";
import { Progress } from "@/ui/Progress";
import { paths } from "../paths";

const FRAME =
  "mx-auto aspect-square w-full max-w-xs overflow-hidden rounded-3xl border border-line";

interface UnderwayProps {
  name: string;
  title: string;
  doing: string;
  /** 0 to 100. */
  progress: number;
  /** What is in the frame meanwhile. */
  children: ReactNode;
}

/** The first picture while it comes. */
export function Underway({ name, title, doing, progress, children }: UnderwayProps) {
  const { t } = useTranslation("start");
  return (
    <div className="grid gap-4 text-center">
      <div className={`${FRAME} grid place-items-center bg-accent-soft text-accent-ink`}>
        {children}
      </div>
      <div className="mx-auto grid w-full max-w-sm gap-2">
        <p className="font-bold wrap-anywhere">{title}</p>
        <Progress label={name} value={progress} />
        <p className="text-sm text-muted">{doing}</p>
        <p className="text-sm text-pretty text-muted">{t("mayLeave")}</p>
      </div>
    </div>
  );
}

interface MadeProps {
  name: string;
  projectId: string;
  avatarId: string;
}

/** The first picture when it is there, and where to go with it. */
export function Made({ name, projectId, avatarId }: MadeProps) {
  const { t } = useTranslation("start");
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
        <p className="text-lg font-bold tracking-tight wrap-anywhere">{t("made", { name })}</p>
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

interface NotMadeProps {
  reason: string;
  projectId: string;
  /** What to do about it. */
  children: ReactNode;
}

/** Why there is no first picture yet. */
export function NotMade({ reason, projectId, children }: NotMadeProps) {
  const { t } = useTranslation("start");
  return (
    <div className="grid justify-items-center gap-4 text-center">
      <span className="grid size-14 place-items-center rounded-2xl bg-bad-soft text-bad-ink">
        <TriangleAlert aria-hidden className="size-7" />
      </span>
      <div role="alert" className="grid gap-1">
        <p className="text-lg font-bold tracking-tight">{t("failed")}</p>
        <p className="text-sm text-pretty text-muted">{reason}</p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        {children}
        <ButtonLink variant="secondary" to={paths.project(projectId)}>
          {t("toProject")}
        </ButtonLink>
      </div>
    </div>
  );
}
