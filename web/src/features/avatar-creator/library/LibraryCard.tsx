import { memo } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import type { CardPlace } from "@/foundation/grid/PictureGrid";
import { usePreview } from "@/foundation/uploads/preview";
import type { Upload } from "@/foundation/uploads/upload";
import { AvatarCard } from "./AvatarCard";
import type { CardTexts } from "./card-texts";

interface LibraryCardProps extends CardPlace<Avatar> {
  /** What is being sent from here, if it is. */
  upload: Upload | null;
  uploadPrice: number;
  texts: CardTexts;
}

/** An avatar's card. What is being sent shows the file itself until the thumbnail is there. */
export const LibraryCard = memo(function LibraryCard(props: LibraryCardProps) {
  const { item: avatar, upload, uploadPrice, ...rest } = props;
  const preview = usePreview(avatar.thumbnailUrl ? null : (upload?.file ?? null));
  const step = upload?.step;
  const sent = step?.kind === "sending" ? step.sent : step?.kind === "sent" ? 1 : null;
  return (
    <AvatarCard
      avatar={avatar}
      preview={preview}
      sent={sent}
      returned={avatar.sourceType === "uploaded" ? uploadPrice : 0}
      {...rest}
    />
  );
});
