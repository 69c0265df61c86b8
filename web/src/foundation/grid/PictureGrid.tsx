import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import { useCardTexts } from "@/features/avatar-creator/library/card-texts";
import { GridItem } from "@/features/avatar-creator/library/LibraryCard";
import type { View } from "@/features/avatar-creator/library/view";
import { later } from "@/ui/later";
import { extended, toggled } from "../selection/selection";
import type { Selecting } from "../selection/use-selection";
import type { Upload } from "../uploads/queue-state";
import { cardKeys } from "./card-keys";
import { type CardActions, useCardMenu } from "./card-menu";
import { useCardPress } from "./use-card-press";
import { useGrid } from "./use-grid";
import { useRoving } from "./use-roving";

const ROWS_AHEAD = 4;
const CardMenu = later(
  async () => (await import("@/features/avatar-creator/library/CardMenu")).CardMenu,
);

export interface GridFocus {
  /** Before avatars leave: the focus goes to what follows them. */
  focusAfterRemoval: (gone: ReadonlySet<string>) => void;
}

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

/** All avatars; only those near the window are in the page. Arrow keys move between them. */
export function AvatarGrid(props: AvatarGridProps) {
  const { avatars, order, total, sending, uploadPrice, actions, selecting, onNearEnd } = props;
  const texts = useCardTexts();
  const hint = useId();
  const root = useRef<HTMLUListElement>(null);
  const roving = useRoving(root, avatars, order);
  const menu = useCardMenu();
  const grid = useGrid(root, avatars.length, roving.current);
  useNearEnd(grid.rows.at(-1)?.index ?? 0, Math.ceil(avatars.length / grid.columns), onNearEnd);

  const { focus, focusAfterRemoval } = roving;
  useImperativeHandle(props.ref, () => ({ focusAfterRemoval }), [focusAfterRemoval]);
  const cardActions = useMemo(() => {
    const trash = (avatar: Avatar) => {
      focusAfterRemoval(new Set([avatar.id]));
      actions.trash(avatar);
    };
    return { ...actions, trash };
  }, [actions, focusAfterRemoval]);

  const select = (index: number, range: boolean) => {
    const id = avatars[index]?.id;
    if (id) selecting.change((now) => (range ? extended(now, avatars, id) : toggled(now, id)));
  };
  const { trash } = cardActions;
  const onKeyDown = cardKeys({ avatars, grid, focus, trash, selecting, select });
  const press = useCardPress(selecting.now !== null, select);

  return (
    <div data-grid className="relative">
      <p id={hint} className="sr-only">
        {texts.t(selecting.now ? "selectKeys" : "gridKeys")}
      </p>
      <ul
        ref={root}
        tabIndex={-1}
        aria-label={texts.t("grid")}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onFocus={roving.onFocus}
        {...press}
        className="relative w-full outline-none select-none [-webkit-touch-callout:none]"
        style={{ height: grid.height }}
      >
        {grid.rows.flatMap(({ index: row, start }) =>
          avatars
            .slice(row * grid.columns, (row + 1) * grid.columns)
            .map((avatar, column) => (
              <GridItem
                key={avatar.id}
                avatar={avatar}
                index={row * grid.columns + column}
                total={total}
                left={column * (grid.cardWidth + grid.gap)}
                top={start}
                width={grid.cardWidth}
                height={grid.cardHeight}
                current={row * grid.columns + column === roving.current}
                selected={selecting.now?.ids.has(avatar.id) ?? null}
                upload={sending.get(avatar.id) ?? null}
                uploadPrice={uploadPrice}
                menu={menu.opener}
                texts={texts}
              />
            )),
        )}
      </ul>
      <CardMenu
        target={menu.target}
        open={menu.target !== null}
        onOpenChange={menu.close}
        actions={cardActions}
      />
    </div>
  );
}

function useNearEnd(lastRow: number, rows: number, onNearEnd: () => void): void {
  const near = rows > 0 && lastRow + ROWS_AHEAD >= rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once more when a page has come
  useEffect(() => {
    if (near) onNearEnd();
  }, [near, rows, onNearEnd]);
}
