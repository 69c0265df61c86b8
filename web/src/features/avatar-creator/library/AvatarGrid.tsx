import type { Ref } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import { type GridFocus, PictureGrid } from "@/foundation/grid/PictureGrid";
import type { Selecting } from "@/foundation/selection/use-selection";
import type { Upload } from "@/foundation/uploads/queue-state";
import { later } from "@/ui/later";
import { TEXT_REM } from "./AvatarCard";
import type { CardActions } from "./card-actions";
import { useCardTexts } from "./card-texts";
import { LibraryCard } from "./LibraryCard";
import type { View } from "./view";

const CardMenu = later(async () => (await import("./CardMenu")).CardMenu);

const shortcuts = () => import("./shortcuts");

interface AvatarGridProps {
  ref: Ref<GridFocus>;
  avatars: Avatar[];
  /** The view that chose and ordered them. */
  order: View;
  /** How many there will be when all are loaded, as far as we know. */
  total: number;
  /** What is being sent from here, by avatar id. */
  sending: ReadonlyMap<string, Upload>;
  uploadPrice: number;
  actions: CardActions;
  selecting: Selecting;
  onNearEnd: () => void;
}

export function AvatarGrid(props: AvatarGridProps) {
  const { avatars, sending, uploadPrice, actions, ...rest } = props;
  const texts = useCardTexts();
  return (
    <PictureGrid
      label={texts.t("grid")}
      items={avatars}
      textRem={TEXT_REM}
      onTrash={actions.trash}
      keys={{ f: actions.favourite }}
      shortcuts={shortcuts}
      card={(place) => (
        <LibraryCard
          upload={sending.get(place.item.id) ?? null}
          {...{ uploadPrice, texts }}
          {...place}
        />
      )}
      menu={(menu) => <CardMenu actions={actions} {...menu} />}
      {...rest}
    />
  );
}
