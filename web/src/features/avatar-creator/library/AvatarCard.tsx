import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import type { Avatar } from "@/api/types";
import { useFormat } from "@/lib/format";
import { paths } from "@/lib/paths";
import { Picture } from "@/ui/Picture";
import { AiMark, CardBadges } from "./CardBadges";
import { type CardActions, CardMenu } from "./CardMenu";
import { CardStatus } from "./CardStatus";

/** The height of what stands under the picture, in rem. */
export const TEXT_REM = 4.875;

interface AvatarCardProps {
  avatar: Avatar;
  index: number;
  /** Whether the Tab key stops here. */
  current: boolean;
  preview: string | null;
  sent: number | null;
  returned: number;
  actions: CardActions;
}

export const AvatarCard = memo(function AvatarCard(props: AvatarCardProps) {
  const { avatar, index, current, preview, sent, returned, actions } = props;
  const { search } = useLocation();
  const tabIndex = current ? 0 : -1;
  return (
    <article className="group relative flex size-full flex-col overflow-hidden rounded-2xl border border-line bg-surface shadow-card transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-accent">
      <div className="relative">
        <Picture src={avatar.thumbnailUrl ?? preview} alt="" placeholder={avatar.placeholder} />
        <CardBadges avatar={avatar} />
        {avatar.sourceType !== "uploaded" && <AiMark />}
        <CardStatus avatar={avatar} sent={sent} returned={returned} />
      </div>
      <div className="flex grow items-start justify-between gap-1 py-2 pr-1 pl-3">
        <div className="grid min-w-0 gap-px pt-0.5">
          <h2 className="truncate text-sm/5 font-bold">
            <Link
              to={{ pathname: paths.avatar(avatar.projectId, avatar.id), search }}
              preventScrollReset
              data-card={index}
              tabIndex={tabIndex}
              className="outline-none after:absolute after:inset-0"
            >
              {avatar.name}
            </Link>
          </h2>
          <Facts avatar={avatar} />
        </div>
        <CardMenu avatar={avatar} tabIndex={tabIndex} actions={actions} />
      </div>
    </article>
  );
});

function Facts({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("library");
  const format = useFormat();
  const { createdAt, lastUsedAt, usageCount: count, sourceType } = avatar;
  const ago = format.ago(createdAt);
  const origin = sourceType === "uploaded" ? t("uploaded", { ago }) : t("made", { ago });
  const use = lastUsedAt
    ? t("usedAgo", { count, ago: format.ago(lastUsedAt) })
    : count > 0
      ? t("used", { count })
      : t("unused");
  return (
    <>
      <p className="truncate text-xs/4 text-muted">{origin}</p>
      <p className="truncate text-xs/4 text-muted">{use}</p>
    </>
  );
}
