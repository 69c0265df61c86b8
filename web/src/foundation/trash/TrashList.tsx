import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePurge, useRestore } from "@/api/avatar-creator/trash";
import type { Trashed } from "@/api/avatar-creator/types";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { toast } from "@/ui/toast";
import { TrashItem } from "./TrashItem";

export function TrashList({ items }: { items: Trashed[] }) {
  const { t } = useTranslation("trash");
  const list = useRef<HTMLUListElement>(null);
  const [doomed, setDoomed] = useState<Trashed | null>(null);
  const restore = useRestore();
  // The row that had the focus is gone afterwards.
  const focusList = () => focusOrPage(list.current);
  const bringBack = (item: Trashed) => {
    const tell = () => {
      focusList();
      void toast.done(t("restored", { name: item.name }));
    };
    // By then the last row may have taken this list with it; a refusal is toasted by itself.
    restore.mutateAsync(item).then(tell, () => undefined);
  };
  return (
    <>
      <ul ref={list} tabIndex={-1} aria-label={t("title")} className="grid gap-3 outline-none">
        {items.map((item) => (
          <li key={item.id}>
            <TrashItem
              item={item}
              busy={restore.isPending && restore.variables.id === item.id}
              onRestore={() => bringBack(item)}
              onPurge={() => setDoomed(item)}
            />
          </li>
        ))}
      </ul>
      <PurgeDialog item={doomed} onClose={() => setDoomed(null)} onPurged={focusList} />
    </>
  );
}

interface PurgeDialogProps {
  item: Trashed | null;
  onClose: () => void;
  onPurged: () => void;
}

function PurgeDialog({ item, onClose, onPurged }: PurgeDialogProps) {
  const { t } = useTranslation("trash");
  const purge = usePurge();
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
      description={t(item?.kind === "project" ? "purgeProjectText" : "purgeAvatarText")}
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
