import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  isThere,
  type TrashResult,
  useRestoreAvatars,
  useTrashAvatars,
} from "@/api/avatar-creator/trash-avatars";
import type { Avatar } from "@/api/avatar-creator/types";
import { isOfKind } from "@/lib/api-error";
import { whileBusy } from "@/lib/busy";
import { useErrorText } from "@/lib/error-text";
import { toast } from "@/ui/toast";

/** Avatars on their way to the trash. */
export interface Moving {
  done: number;
  total: number;
  /** Brings back those that have not been moved yet. */
  stop: () => void;
}

/** Moves avatars to the trash, tells how far that is, and offers to bring them back. */
export function useTrashMany(projectId: string) {
  const { t } = useTranslation(["library", "common"]);
  const [moving, setMoving] = useState<Moving | null>(null);
  const refusedText = useRefusedText();
  const trashing = useTrashAvatars();
  const bringBack = useBringBack(projectId);
  const tell = ({ done, refused }: TrashResult) => {
    const trouble = refusedText(refused.filter(isThere));
    if (done.length === 0) return trouble && void toast.failed(trouble);
    const text = t("trashedMany", { count: done.length });
    const undo = { label: t("common:undo"), onUndo: () => bringBack(done) };
    void toast.undoable(trouble ? `${text}. ${trouble}` : text, undo);
  };
  const trash = (avatars: readonly Avatar[]) => {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const onProgress = (done: number) => setMoving({ done, total: avatars.length, stop });
    onProgress(0);
    const row = { projectId, avatars, signal: stopping.signal, onProgress };
    const end = () => setMoving((now) => (now?.stop === stop ? null : now));
    trashing.mutateAsync(row).then(tell).finally(end);
  };
  return { moving, trash };
}

function useBringBack(projectId: string): (avatars: readonly Avatar[]) => void {
  const refusedText = useRefusedText();
  const restoring = useRestoreAvatars();
  return (avatars) => {
    const { signal } = new AbortController();
    const row = { projectId, avatars, signal, onProgress: () => undefined };
    const tell = ({ refused }: TrashResult) => {
      const trouble = refusedText(refused);
      if (trouble) void toast.failed(trouble);
    };
    void whileBusy(restoring.mutateAsync(row)).then(tell);
  };
}

/** How many were refused and why; null when there is nothing to say. */
function useRefusedText() {
  const { t } = useTranslation("library");
  const errorText = useErrorText();
  return (refused: TrashResult["refused"]): string | null => {
    const [first] = refused;
    // An ended session leads to the sign-in page, which says why.
    if (!first || isOfKind(first.error, "unauthenticated")) return null;
    return t("notMoved", { count: refused.length, reason: errorText(first.error) });
  };
}
