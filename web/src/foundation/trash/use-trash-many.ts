import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isThere, type RowResult, type RowWay } from "@/api/request-row";
import { isOfKind } from "@/lib/api-error";
import { whileBusy } from "@/lib/busy";
import { useErrorText } from "@/lib/error-text";
import { toast } from "@/ui/toast";

/** Items on their way to the trash. */
export interface Moving {
  done: number;
  total: number;
  /** Brings back those that have not been moved yet. */
  stop: () => void;
}

type Send<Item> = (items: readonly Item[], way: RowWay) => Promise<RowResult<Item>>;

interface TrashMany<Item> {
  trash: Send<Item>;
  restore: Send<Item>;
  movedText: (count: number) => string;
  /** For both ways. */
  refusedText: (count: number, reason: string) => string;
}

/** Moves items to the trash, tells how far that is, and offers to bring them back. */
export function useTrashMany<Item>({ trash, restore, movedText, refusedText }: TrashMany<Item>) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState<Moving | null>(null);
  const errorText = useErrorText();
  /** How many were refused and why; null when there is nothing to say. */
  const troubleOf = (refused: RowResult<Item>["refused"]): string | null => {
    const [first] = refused;
    // An ended session leads to the sign-in page, which says why.
    if (!first || isOfKind(first.error, "unauthenticated")) return null;
    return refusedText(refused.length, errorText(first.error));
  };
  const bringBack = async (items: readonly Item[]) => {
    const { signal } = new AbortController();
    const { refused } = await whileBusy(restore(items, { signal, onProgress: () => undefined }));
    const trouble = troubleOf(refused);
    if (trouble) void toast.failed(trouble);
  };
  const tell = ({ done, refused }: RowResult<Item>) => {
    const trouble = troubleOf(refused.filter(isThere));
    if (done.length === 0) return trouble && void toast.failed(trouble);
    const text = movedText(done.length);
    const undo = { label: t("undo"), onUndo: () => void bringBack(done) };
    void toast.undoable(trouble ? `${text}. ${trouble}` : text, undo);
  };
  const move = (items: readonly Item[]) => {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const onProgress = (done: number) => setMoving({ done, total: items.length, stop });
    onProgress(0);
    const end = () => setMoving((now) => (now?.stop === stop ? null : now));
    trash(items, { signal: stopping.signal, onProgress }).then(tell).finally(end);
  };
  return { moving, move };
}
