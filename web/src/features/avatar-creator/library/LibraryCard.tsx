import { memo } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import type { MenuOpener } from "@/foundation/grid/card-menu";
import { usePreview } from "@/foundation/uploads/preview";
import type { Upload } from "@/foundation/uploads/queue-state";
import { AvatarCard } from "./AvatarCard";
import type { CardTexts } from "./card-texts";

interface GridItemProps {
  avatar: Avatar;
  index: number;
  total: number;
  left: number;
  top: number;
  width: number;
  height: number;
  current: boolean;
  /** Null while nobody is selecting. */
  selected: boolean | null;
  upload: Upload | null;
  uploadPrice: number;
  menu: MenuOpener;
  texts: CardTexts;
}

/** A card in its place. What is being sent shows the file itself until the thumbnail is there. */
export const GridItem = memo(function GridItem(props: GridItemProps) {
  const { avatar, index, total, left, top, width, height, upload, uploadPrice } = props;
  const preview = usePreview(avatar.thumbnailUrl ? null : (upload?.file ?? null));
  const step = upload?.step;
  const sent = step?.kind === "sending" ? step.sent : step?.kind === "sent" ? 1 : null;
  return (
    <li
      aria-posinset={index + 1}
      aria-setsize={total}
      className="absolute top-0 left-0 scroll-mt-20 scroll-mb-36 [contain:size_layout_style]"
      style={{ width, height, transform: `translate(${left}px, ${top}px)` }}
    >
      <AvatarCard
        avatar={avatar}
        index={index}
        current={props.current}
        selected={props.selected}
        preview={preview}
        sent={sent}
        returned={avatar.sourceType === "uploaded" ? uploadPrice : 0}
        menu={props.menu}
        texts={props.texts}
      />
    </li>
  );
});
