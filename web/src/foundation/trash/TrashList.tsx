import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { toast } from "@/ui/toast";
import { type Trashed, TrashItem } from "./TrashItem";

/** What acts on one item: a mutation. */
interface ItemMutation<Item> {
  mutateAsync: (item: Item) => Promise<unknown>;
  isPending: boolean;
  variables: Item | undefined;
}

interface Texts<Item> {
  /** What the list is called. */
  label: string;
  kindOf: (item: Item) => string;
  /** What goes with an item when it is deleted for good. */
  purgeText: (item: Item) => string;
}

interface TrashListProps<Item extends Trashed> {
  items: readonly Item[];
  texts: Texts<Item>;
  /** Draws a small picture of an item. */
  look: (item: Item) => ReactNode;
  restore: ItemMutation<Item>;
  purge: ItemMutation<Item>;
}

/** What is in the trash: each can be restored, or deleted for good. */
export function TrashList<Item extends Trashed>(props: TrashListProps<Item>) {
  const { items, texts, look, restore, purge } = props;
  const { t } = useTranslation("trash");
  const list = useRef<HTMLUListElement>(null);
  const [doomed, setDoomed] = useState<Item | null>(null);
  // The row that had the focus is gone afterwards.
  const focusList = () => focusOrPage(list.current);
  const bringBack = (item: Item) => {
    const tell = () => {
      focusList();
      void toast.done(t("restored", { name: item.name }));
    };
    // By then the last row may have taken this list with it; a refusal is toasted by itself.
    restore.mutateAsync(item).then(tell, () => undefined);
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} aria-label={texts.label} className="grid gap-3 outline-none">
        {items.map((item) => (
          <li key={item.id}>
            <TrashItem
              item={item}
              look={look(item)}
              kind={texts.kindOf(item)}
              busy={restore.isPending && restore.variables?.id === item.id}
              onRestore={() => bringBack(item)}
              onPurge={() => setDoomed(item)}
            />
          </li>
        ))}
      </ul>
      <PurgeDialog
        item={doomed}
        text={doomed ? texts.purgeText(doomed) : ""}
        purge={purge}
        onClose={() => setDoomed(null)}
        onPurged={focusList}
      />
    </>
  );
}

interface PurgeDialogProps<Item> {
  item: Item | null;
  text: string;
  purge: ItemMutation<Item>;
  onClose: () => void;
  onPurged: () => void;
}

function PurgeDialog<Item extends Trashed>(props: PurgeDialogProps<Item>) {
  const { item, text, purge, onClose, onPurged } = props;
  const { t } = useTranslation("trash");
  const name = item?.name ?? "";
  const deleteForGood = () => {
    if (!item) return;
    const tell = () => {
      onClose();
      onPurged();
      void toast.done(t("purged", { name }));
    };
    purge.mutateAsync(item).then(tell, () => undefined);
  };
  return (
    <ConfirmDialog
      open={item !== null}
      onOpenChange={onClose}
      title={t("purgeTitle", { name })}
      description={text}
      confirmLabel={t("purge")}
      busy={purge.isPending}
      onConfirm={deleteForGood}
    />
  );
}

function focusOrPage(list: HTMLElement | null): void {
  const target = list ?? document.querySelector<HTMLElement>("main");
  target?.focus({ preventScroll: true });
}
