import { type RefObject, useState } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import { type GridFocus, PictureGrid } from "@/foundation/grid/PictureGrid";
import type { Selecting } from "@/foundation/selection/use-selection";
import type { Upload } from "@/foundation/uploads/upload";
import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";
import { TEXT_REM } from "./AvatarCard";
import type { CardActions } from "./card-actions";
import { useCardTexts } from "./card-texts";
import { LibraryCard } from "./LibraryCard";
import { rateKeys } from "./rate";
import { usePlace } from "./use-place";
import { isByHand, type View } from "./view";

const CardMenu = later(async () => (await import("./CardMenu")).CardMenu);

const DropTray = later(async () => {
  const [{ DropTray }] = await Promise.all([
    import("../organise/DropTray"),
    loadTexts(["organise"]),
  ]);
  return DropTray;
});

const NONE: readonly Avatar[] = [];
const shortcuts = () => import("./shortcuts");

interface AvatarGridProps {
  ref: RefObject<GridFocus | null>;
  projectId: string;
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
  const { projectId, avatars, sending, uploadPrice, actions, ...rest } = props;
  const texts = useCardTexts();
  const [dragged, setDragged] = useState<ReadonlySet<string> | null>(null);
  const place = usePlace(avatars, rest.ref);
  const placing = isByHand(rest.order) ? place : null;
  const shift = (by: number) => (avatar: Avatar) => {
    const at = avatars.indexOf(avatar);
    place(at, at + by);
  };
  return (
    <>
      <PictureGrid
        label={texts.t("grid")}
        items={avatars}
        textRem={TEXT_REM}
        onTrash={actions.trash}
        keys={{
          f: actions.favourite,
          ...rateKeys(actions.rate),
          ...(placing && { "[": shift(-1), "]": shift(1) }),
        }}
        drag={{ onDrag: setDragged, onPlace: placing ?? undefined }}
        shortcuts={shortcuts}
        card={(shown) => (
          <LibraryCard
            upload={sending.get(shown.item.id) ?? null}
            {...{ uploadPrice, texts }}
            {...shown}
          />
        )}
        menu={(menu) => <CardMenu {...{ actions, avatars }} place={placing} {...menu} />}
        {...rest}
      />
      <DropTray
        open={dragged !== null}
        onOpenChange={() => setDragged(null)}
        from={projectId}
        avatars={dragged ? avatars.filter(({ id }) => dragged.has(id)) : NONE}
      />
    </>
  );
}
