import { CircleUserRound, Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useRecentAvatars } from "@/api/avatar-creator/avatars";
import { RECENT } from "@/api/avatar-creator/reads";
import type { Avatar } from "@/api/avatar-creator/types";
import { paths } from "@/features/avatar-creator/paths";
import { useFormat } from "@/lib/format";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { Picture } from "@/ui/Picture";
import { Section } from "@/ui/Section";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";

const GRID = "grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6";

export function RecentAvatars() {
  const { t } = useTranslation("dashboard");
  return (
    <Section
      title={t("recent.title")}
      action={
        <ButtonLink to={paths.projects} variant="ghost" className="-mr-4">
          {t("recent.all")}
        </ButtonLink>
      }
    >
      <Recent />
    </Section>
  );
}

function Recent() {
  const { t } = useTranslation("dashboard");
  const { data, error, refetch } = useRecentAvatars();
  if (error && !data) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) return <RecentSkeleton />;
  if (data.length > 0) {
    return (
      <ul className={GRID}>
        {data.map((avatar) => (
          <li key={avatar.id} className="min-w-0">
            <RecentAvatar avatar={avatar} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <EmptyState
      icon={CircleUserRound}
      title={t("recent.emptyTitle")}
      text={t("recent.emptyText")}
    />
  );
}

function RecentAvatar({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("common");
  const format = useFormat();
  const made = avatar.sourceType !== "uploaded";
  return (
    <Link
      to={paths.avatar(avatar.projectId, avatar.id)}
      className="group grid grid-cols-1 gap-2 rounded-2xl"
    >
      <Picture
        src={avatar.thumbnailUrl}
        alt=""
        placeholder={avatar.placeholder}
        className="rounded-2xl border border-line"
      />
      <span className="grid grid-cols-1 px-0.5">
        <span className="flex items-center gap-1.5 font-semibold group-hover:underline">
          <span className="truncate">{avatar.name}</span>
          {made && (
            <Sparkles
              role="img"
              aria-label={t("madeByAi")}
              className="size-4 shrink-0 text-accent-ink"
            />
          )}
        </span>
        <span className="text-xs text-muted first-letter:uppercase">
          {format.ago(avatar.createdAt)}
        </span>
      </span>
    </Link>
  );
}

function RecentSkeleton() {
  return (
    <Loading className={GRID}>
      {slots(RECENT).map((slot) => (
        <div key={slot} className="grid gap-2 pb-[0.125rem]">
          <Skeleton className="aspect-square rounded-2xl" />
          <Skeleton className="h-9" />
        </div>
      ))}
    </Loading>
  );
}
