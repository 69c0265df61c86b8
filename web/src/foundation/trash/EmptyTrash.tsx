import { Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Emptied } from "@/api/purge-all";
import { type TrashOf, useEmptyTrash } from "@/api/trash";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Progress } from "@/ui/Progress";
import { toast } from "@/ui/toast";

interface Identified {
  id: string;
}

/** Deletes everything in the trash for good, after asking. */
export function EmptyTrash<Item extends Identified>({ trash }: { trash: TrashOf<Item> }) {
  const { t } = useTranslation("trash");
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="secondary" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden className="text-bad-ink" />
        {t("emptying.start")}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={close}
        title={t("emptying.title")}
        description={t("emptying.text")}
      >
        <Emptying trash={trash} onClose={close} />
      </Dialog>
    </>
  );
}

interface EmptyingProps<Item extends Identified> {
  trash: TrashOf<Item>;
  onClose: () => void;
}

/** Asks, then shows how far it is; closing it stops the work. */
function Emptying<Item extends Identified>({ trash, onClose }: EmptyingProps<Item>) {
  const { t } = useTranslation(["trash", "common"]);
  const { run, progress, busy, error } = useEmptying(useEmptyTrash(trash), onClose);
  return (
    <div className="grid gap-5">
      {busy && <HowFar progress={progress} />}
      {!busy && error && <Trouble error={error} progress={progress} />}
      <DialogActions>
        <Button variant="secondary" onClick={onClose}>
          {busy ? t("emptying.stop") : t("common:cancel")}
        </Button>
        {!busy && (
          <Button variant="danger" onClick={run}>
            {error ? t("common:tryAgain") : t("emptying.start")}
          </Button>
        )}
      </DialogActions>
    </div>
  );
}

function useEmptying(empty: ReturnType<typeof useEmptyTrash>, onClose: () => void) {
  const { t } = useTranslation("trash");
  const [progress, setProgress] = useState<Emptied | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const tell = ({ done, total }: Emptied) => {
    onClose();
    if (done === total) void toast.done(t("emptying.done"));
    else if (done > 0) void toast.done(t("emptying.stopped", { count: done }));
  };
  const run = () => {
    setProgress(null);
    stop.current = new AbortController();
    const { signal } = stop.current;
    empty.mutateAsync({ signal, onProgress: setProgress }).then(tell, () => undefined);
  };
  return { run, progress, busy: empty.isPending, error: empty.error };
}

function HowFar({ progress }: { progress: Emptied | null }) {
  const { t } = useTranslation(["trash", "common"]);
  const { done, total } = progress ?? { done: 0, total: 1 };
  return (
    <div className="grid gap-2">
      <p className="text-sm text-muted tabular-nums">
        {progress ? t("emptying.progress", { n: done, m: total }) : t("common:loading")}
      </p>
      <Progress label={t("emptying.title")} value={Math.round((100 * done) / total)} />
    </div>
  );
}

function Trouble({ error, progress }: { error: unknown; progress: Emptied | null }) {
  const { t } = useTranslation("trash");
  const errorText = useErrorText();
  return (
    <div role="alert" className="grid gap-1 rounded-xl bg-bad-soft px-4 py-3 text-sm text-bad-ink">
      <p>{errorText(error)}</p>
      {progress && <p>{t("emptying.partly", { n: progress.done, m: progress.total })}</p>}
    </div>
  );
}
