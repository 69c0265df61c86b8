import {
  lazy,
  type ReactNode,
  type Ref,
  Suspense,
  useCallback,
  useId,
  useImperativeHandle,
  useRef,
} from "react";
import { useTranslation } from "react-i18next";
import { extended, toggled } from "../selection/selection";
import type { Selecting } from "../selection/use-selection";
import { type ShortcutsLoad, useShortcuts } from "../shortcuts/shortcuts";
import { type CardKeys, cardKeys } from "./card-keys";
import { type MenuOpener, type Target, useCardMenu } from "./card-menu";
import type { GridDrag } from "./drag";
import { gridLayout } from "./grid-layout";
import type { Item } from "./item";
import { useCardPress } from "./use-card-press";
import { useFirstStep } from "./use-first-step";
import { useGrid } from "./use-grid";
import { useNearEnd } from "./use-near-end";
import { useRoving } from "./use-roving";

const ON_A_SCREEN = 1;

export interface GridFocus {
  /** Before items leave: the focus goes to what follows them. */
  focusAfterRemoval: (gone: ReadonlySet<string>) => void;
  /** Before an item changes its place: the focus goes with it. */
  focusAfterMove: (id: string) => void;
}

// Nobody drags before the cards are there.
const CardDrag = lazy(async () => ({ default: (await import("./CardDrag")).CardDrag }));

/** What a card is told of its place in the grid. */
export interface CardPlace<Shown> {
  item: Shown;
  index: number;
  /** Whether the Tab key stops here. */
  current: boolean;
  /** Null while nobody is selecting; otherwise the card is a check box. */
  selected: boolean | null;
  menu: MenuOpener<Shown>;
}

/** The menu of the card whose button was pressed. */
export interface GridMenuProps<Shown> {
  target: Target<Shown> | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Moves an item to the trash, and the focus to what follows it. */
  trash: (item: Shown) => void;
}

interface PictureGridProps<Shown extends Item> {
  ref: Ref<GridFocus>;
  label: string;
  items: readonly Shown[];
  /** Changes when others are chosen or they are ordered anew: the focus starts at the first again. */
  order: unknown;
  /** How many there will be when all are loaded, as far as we know. */
  total: number;
  /** The height of what stands under a picture, in rem. */
  textRem: number;
  /** Width divided by height of the pictures; without it they are square. */
  ratio?: number;
  selecting: Selecting;
  /** Of what can go to the trash. */
  onTrash?: (item: Shown) => void;
  onNearEnd: () => void;
  /** Says to screen readers what keys do here, where those are not the usual ones. */
  hints?: { browsing: string; selecting: string };
  /** What keys of the feature's own do with a card, by key. */
  keys?: CardKeys<Shown>;
  /** What becomes of cards that are dragged; without it none are. */
  drag?: GridDrag | undefined;
  /** Tells of all keys that do something here. */
  shortcuts: ShortcutsLoad;
  /** Draws a card. Its link has `data-card={index}` and the Tab key where it is `current`. */
  card: (place: CardPlace<Shown>) => ReactNode;
  menu?: (props: GridMenuProps<Shown>) => ReactNode;
}

/** Cards with pictures; only those near the window are in the page. Arrow keys move between them. */
export function PictureGrid<Shown extends Item>(props: PictureGridProps<Shown>) {
  const { label, items, order, total, textRem, ratio = 1 } = props;
  const { selecting, onTrash, onNearEnd, drag } = props;
  const { t } = useTranslation("selection");
  const hint = useId();
  const root = useRef<HTMLUListElement>(null);
  const roving = useRoving(root, items, order);
  const menu = useCardMenu<Shown>();
  const grid = useGrid(root, {
    count: items.length,
    layout: (width, rem) => gridLayout(width, textRem * rem, ratio),
    kept: roving.current,
  });
  useNearEnd(grid.rows.at(-1)?.index ?? 0, Math.ceil(items.length / grid.columns), onNearEnd);

  const { focus, focusAfterRemoval, focusAfterMove } = roving;
  useImperativeHandle(props.ref, () => ({ focusAfterRemoval, focusAfterMove }), [
    focusAfterRemoval,
    focusAfterMove,
  ]);
  const trash = useCallback(
    (item: Shown) => {
      if (!onTrash) return;
      focusAfterRemoval(new Set([item.id]));
      onTrash(item);
    },
    [focusAfterRemoval, onTrash],
  );

  const select = (index: number, range: boolean) => {
    const id = items[index]?.id;
    if (id) selecting.change((now) => (range ? extended(now, items, id) : toggled(now, id)));
  };
  const onKeyDown = cardKeys({ items, grid, focus, trash, selecting, select, own: props.keys });
  useShortcuts(ON_A_SCREEN, props.shortcuts);
  useFirstStep(() => focus(roving.current));
  const press = useCardPress(selecting.now !== null, select);

  const cell = (item: Shown, index: number, top: number) => (
    <li
      key={item.id}
      aria-posinset={index + 1}
      aria-setsize={total}
      className="absolute top-0 left-0 scroll-mt-20 scroll-mb-36 [contain:size_layout_style]"
      style={{
        width: grid.cardWidth,
        height: grid.cardHeight,
        transform: `translate(${(index % grid.columns) * (grid.cardWidth + grid.gap)}px, ${top}px)`,
      }}
    >
      {props.card({
        item,
        index,
        current: index === roving.current,
        selected: selecting.now?.ids.has(item.id) ?? null,
        menu: menu.opener,
      })}
    </li>
  );
  return (
    <div data-grid className="relative">
      <p id={hint} className="sr-only">
        {props.hints?.[selecting.now ? "selecting" : "browsing"] ??
          t(selecting.now ? "selectKeys" : "browseKeys")}
      </p>
      <ul
        ref={root}
        tabIndex={-1}
        aria-label={label}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onFocus={roving.onFocus}
        {...press}
        className="relative w-full outline-none select-none [-webkit-touch-callout:none]"
        style={{ height: grid.height }}
      >
        {grid.rows.flatMap(({ index: row, start }) => {
          const first = row * grid.columns;
          const shown = items.slice(first, first + grid.columns);
          return shown.map((item, column) => cell(item, first + column, start));
        })}
      </ul>
      {drag && (
        <Suspense>
          <CardDrag {...{ root, items, selecting, drag }} />
        </Suspense>
      )}
      {props.menu?.({
        target: menu.target,
        open: menu.target !== null,
        onOpenChange: menu.close,
        trash,
      })}
    </div>
  );
}
