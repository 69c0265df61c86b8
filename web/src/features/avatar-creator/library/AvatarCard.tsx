import { EllipsisVertical } from "lucide-react";
import { memo, Suspense } from "react";
import { Link, useLocation } from "react-router";
import type { Avatar } from "@/api/avatar-creator/types";
import { CardMark } from "@/foundation/grid/CardMark";
import type { MenuOpener } from "@/foundation/grid/card-menu";
import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/Picture";
import { paths } from "../paths";
import { AiMark, CardBadges } from "./CardBadges";
import type { CardTexts } from "./card-texts";
import { CardStatus, ConsentMark, OpinionMarks } from "./later-marks";

/** The height of what stands under the picture, in rem. */
export const TEXT_REM = 4.875;

const CARD =
  "relative flex size-full flex-col overflow-hidden rounded-2xl border bg-surface shadow-card transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-offset-2 has-[a:focus-visible]:outline-accent";

interface AvatarCardProps {
  avatar: Avatar;
  index: number;
  /** Whether the Tab key stops here. */
  current: boolean;
  /** Null while nobody is selecting; otherwise the card is a check box. */
  selected: boolean | null;
  preview: string | null;
  sent: number | null;
  returned: number;
  menu: MenuOpener<Avatar>;
  texts: CardTexts;
}

export const AvatarCard = memo(function AvatarCard(props: AvatarCardProps) {
  const { avatar, index, current, selected, preview, sent, returned, menu, texts } = props;
  const { t } = texts;
  const { search } = useLocation();
  const tabIndex = current ? 0 : -1;
  return (
    <article
      className={classNames(CARD, selected ? "border-accent ring-2 ring-accent" : "border-line")}
    >
      <div className="relative">
        <Picture src={avatar.thumbnailUrl ?? preview} alt="" placeholder={avatar.placeholder} />
        <CardBadges avatar={avatar} texts={texts} />
        {avatar.sourceType !== "uploaded" && <AiMark texts={texts} />}
        <Suspense>
          {avatar.consent && <ConsentMark avatar={avatar} texts={texts} />}
          {avatar.status !== "ready" && (
            <CardStatus avatar={avatar} sent={sent} returned={returned} />
          )}
          {selected === null && hasOpinion(avatar) && (
            <OpinionMarks avatar={avatar} texts={texts} />
          )}
        </Suspense>
        {selected !== null && <CardMark selected={selected} />}
      </div>
      <div className="flex grow items-start justify-between gap-1 py-2 pl-3">
        <div className="grid min-w-0 gap-px pt-0.5">
          <h2 className="truncate text-sm/5 font-bold">
            <Link
              to={{ pathname: paths.avatar(avatar.projectId, avatar.id), search }}
              data-card={index}
              tabIndex={tabIndex}
              className="outline-none after:absolute after:inset-0"
              {...(selected !== null && { role: "checkbox", "aria-checked": selected })}
            >
              {avatar.name}
            </Link>
          </h2>
          <Facts avatar={avatar} texts={texts} />
        </div>
        {selected === null && (
          <button
            type="button"
            tabIndex={tabIndex}
            aria-haspopup="menu"
            aria-label={t("actionsFor", { name: avatar.name })}
            onPointerDown={(event) => menu.press(event.currentTarget)}
            onClick={(event) => menu.toggle(avatar, event.currentTarget)}
            className="relative z-10 grid size-11 shrink-0 place-items-center rounded-xl hover:bg-sunken"
          >
            <EllipsisVertical aria-hidden className="size-[18px]" />
          </button>
        )}
      </div>
    </article>
  );
});

function Facts({ avatar, texts }: { avatar: Avatar; texts: CardTexts }) {
  const { t, format } = texts;
  const { createdAt, lastUsedAt, usageCount: count } = avatar;
  const use = lastUsedAt
    ? t("usedAgo", { count, ago: format.ago(lastUsedAt) })
    : count > 0
      ? t("used", { count })
      : t("unused");
  return (
    <>
      <p className="truncate text-xs/4 text-muted first-letter:uppercase">
        {format.ago(createdAt)}
      </p>
      <p className="truncate text-xs/4 text-muted">{use}</p>
    </>
  );
}

function hasOpinion({ favourite, rating }: Avatar): boolean {
  return favourite || rating !== null;
}
