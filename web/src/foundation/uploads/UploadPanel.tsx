import { ChevronDown, ChevronUp, CircleCheck, CloudUpload, TriangleAlert, X } from "lucide-react";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { Progress } from "@/ui/Progress";
import { useToastLift } from "@/ui/toast-lift";
import { totalProgress } from "./queue-state";
import { UploadRow } from "./UploadRow";
import { isUnsent, type Upload } from "./upload";
import { type Uploads, useUploadList } from "./uploads";

interface UploadPanelProps {
  open: boolean;
  onOpenChange: () => void;
  uploads: Uploads;
}

/** How the uploads are doing; nothing when there are none. */
export function UploadPanel({ open, uploads }: UploadPanelProps) {
  const list = useUploadList(uploads);
  return open ? <Panel uploads={list} queue={uploads.queue} /> : null;
}

type PanelProps = Pick<Uploads, "queue"> & { uploads: readonly Upload[] };

function Panel({ uploads, queue }: PanelProps) {
  const { t } = useTranslation("upload");
  const [open, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useToastLift(panel);
  useFocusAfter(panel);
  const unsent = uploads.filter(isUnsent).length;
  const failed = uploads.filter(({ step }) => step.kind === "failed");
  const summary = useSummary(uploads, unsent, failed.length);
  // The row or button that had the focus goes away.
  const cancel = (id: string) => {
    toggle.current?.focus();
    void queue.cancel(id);
  };
  const retry = (...ids: string[]) => {
    toggle.current?.focus();
    for (const id of ids) void queue.retry(id);
  };
  const closeAll = () => {
    for (const { id } of failed) void queue.cancel(id);
    queue.clearSent();
  };
  return (
    <section
      ref={panel}
      aria-label={t("panel")}
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-20 animate-rise overflow-hidden rounded-2xl border border-line bg-raised shadow-float sm:right-auto sm:w-96 lg:bottom-4 lg:left-[17rem]"
    >
      <div className="flex items-center gap-2 py-1.5 pr-1.5 pl-4">
        <Icon unsent={unsent} failed={failed.length} />
        <p className="min-w-0 grow truncate text-sm font-bold">{summary}</p>
        <Button
          ref={toggle}
          variant="ghost"
          size="icon"
          aria-expanded={open}
          aria-label={open ? t("hideList") : t("showList")}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        </Button>
        {unsent === 0 && (
          <Button variant="ghost" size="icon" aria-label={t("closePanel")} onClick={closeAll}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      {unsent > 0 && (
        <div className="px-4 pb-3">
          <Progress label={t("progress")} value={totalProgress(uploads)} />
        </div>
      )}
      {open && (
        <ul className="grid max-h-[40dvh] gap-1 overflow-y-auto border-t border-line p-2">
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} onCancel={cancel} onRetry={retry} />
          ))}
        </ul>
      )}
      {failed.length > 1 && (
        <div className="border-t border-line p-2">
          <Button
            variant="soft"
            className="w-full"
            onClick={() => retry(...failed.map(({ id }) => id))}
          >
            {t("retryAll")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** When `part` goes away with the focus in it, the focus goes to the page. */
function useFocusAfter(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = part;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
    };
  }, [part]);
}

function Icon({ unsent, failed }: { unsent: number; failed: number }) {
  if (unsent > 0) return <CloudUpload aria-hidden className="size-5 shrink-0 text-accent-ink" />;
  if (failed > 0) return <TriangleAlert aria-hidden className="size-5 shrink-0 text-bad-ink" />;
  return <CircleCheck aria-hidden className="size-5 shrink-0 text-good-ink" />;
}

/** Says how it goes; screen readers hear it when work begins and when it ends. */
function useSummary(uploads: readonly Upload[], unsent: number, failed: number): string {
  const { t } = useTranslation("upload");
  const sent = uploads.filter(({ step }) => step.kind === "sent").length;
  const ended = [
    ...(sent > 0 ? [t("allSent", { count: sent })] : []),
    ...(failed > 0 ? [t("someFailed", { count: failed })] : []),
  ].join(", ");
  const summary = unsent > 0 ? t("sending", { count: unsent }) : ended;
  const working = unsent > 0;
  const latest = useRef(summary);
  latest.current = summary;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when work begins or ends
  useEffect(() => announce(latest.current), [working]);
  return summary;
}
