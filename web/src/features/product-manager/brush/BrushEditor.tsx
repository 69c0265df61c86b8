import { Redo2, Undo2, X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Product, ProductPicture } from "@/api/product-manager/types";
import { useShortcuts } from "@/foundation/shortcuts/shortcuts";
import { useZoom } from "@/foundation/viewer/use-zoom";
import { ZoomButtons } from "@/foundation/viewer/ZoomButtons";
import type { Size } from "@/foundation/viewer/zoom";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorState } from "@/ui/ErrorState";
import { FullScreen } from "@/ui/FullScreen";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { toast } from "@/ui/toast";
import { Refusal } from "../Refusal";
import { BrushStage } from "./BrushStage";
import type { Correction } from "./correction";
import { brushKey } from "./keys";
import { StepButton } from "./StepButton";
import { NOTHING, redo, type Stroke, undo, withStroke } from "./strokes";
import { SIZES, Tools } from "./Tools";
import type { Brush } from "./use-brush";
import { useLayers } from "./use-layers";
import { useSending } from "./use-sending";

const OVER_VIEWER = 3;
const shortcuts = () => import("./shortcuts");

export interface BrushEditorProps {
  product: Product;
  picture: ProductPicture;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Is told what was sent, where it can be taken back. */
  onSent: (correction: Correction | null) => void;
}

/** Corrects by hand what was cut out of a picture. */
export function BrushEditor({ open, ...props }: BrushEditorProps) {
  const { originalUrl, transparentUrl } = props.picture;
  if (!open || !originalUrl || !transparentUrl) return null;
  return <Editor {...props} original={originalUrl} cutOut={transparentUrl} />;
}

interface EditorProps extends Omit<BrushEditorProps, "open"> {
  original: string;
  cutOut: string;
}

function Editor({ product, picture, original, cutOut, onOpenChange, onSent }: EditorProps) {
  const { t } = useTranslation(["product", "common"]);
  // As it was when the editor was opened: addresses are signed anew from time to time.
  const [urls] = useState({ original, cutOut });
  const [size] = useState<Size>({ width: picture.width ?? 1, height: picture.height ?? 1 });
  const layers = useLayers(urls.original, urls.cutOut);
  const zoom = useZoom("brush", size);
  const [history, setHistory] = useState(NOTHING);
  const [brush, setBrush] = useState<Brush>({ kind: "remove", size: SIZES.usual });
  const [leaving, setLeaving] = useState(false);
  const send = useSending({ product, picture, cutOut: urls.cutOut, size });
  useShortcuts(OVER_VIEWER, shortcuts);
  const { done, undone } = history;
  const close = () => onOpenChange(false);
  const leave = () => (done.length > 0 ? setLeaving(true) : close());
  const change = (part: Partial<Brush>) => setBrush((now) => ({ ...now, ...part }));
  const submit = () => {
    if (done.length === 0) return;
    send.mutate(done, (correction) => {
      close();
      onSent(correction);
      void toast.done(t("brush.sent"));
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = brushKey(event, {
      undo: () => setHistory(undo),
      redo: () => setHistory(redo),
      kind: (kind) => change({ kind }),
      resize: (factor) =>
        setBrush((now) => ({ ...now, size: held(Math.round(now.size * factor)) })),
      zoom,
    });
    // What lies below has keys of its own.
    event.stopPropagation();
    if (act) event.preventDefault();
    act?.();
  };
  return (
    <FullScreen
      title={t("brush.title", { name: product.name })}
      onClose={leave}
      onKeyDown={onKeyDown}
    >
      <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto]">
        <div className="flex items-center gap-1 border-b border-line bg-surface p-2 pt-[max(0.5rem,env(safe-area-inset-top))]">
          <Button variant="ghost" size="icon" aria-label={t("common:close")} onClick={leave}>
            <X aria-hidden />
          </Button>
          <h2 className="mr-auto min-w-0 truncate font-bold max-sm:invisible">
            {t("brush.title", { name: product.name })}
          </h2>
          <StepButton
            label={t("brush.undo")}
            possible={done.length > 0}
            onStep={() => setHistory(undo)}
          >
            <Undo2 aria-hidden />
          </StepButton>
          <StepButton
            label={t("brush.redo")}
            possible={undone.length > 0}
            onStep={() => setHistory(redo)}
          >
            <Redo2 aria-hidden />
          </StepButton>
          <ZoomButtons zoom={zoom} />
        </div>
        <div className="relative min-h-0">
          {layers.data ? (
            <BrushStage
              layers={layers.data}
              picture={size}
              strokes={done}
              onStroke={(stroke: Stroke) => setHistory((now) => withStroke(now, stroke))}
              {...{ brush, zoom }}
            />
          ) : layers.error ? (
            <ErrorState error={layers.error} onRetry={layers.refetch} />
          ) : (
            <Loading className="grid size-full place-items-center p-6">
              <Skeleton className="aspect-square h-full max-w-full" />
            </Loading>
          )}
        </div>
        <div className="grid gap-2 border-t border-line bg-surface p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
          <Refusal error={send.error} />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Tools brush={brush} onChange={change} />
            <Button
              className={`max-sm:w-full ${done.length > 0 ? "" : "cursor-not-allowed opacity-55"}`}
              busy={send.isPending}
              aria-disabled={done.length === 0}
              onClick={submit}
            >
              {t("brush.apply")}
            </Button>
          </div>
        </div>
      </div>
      <ConfirmDialog
        open={leaving}
        onOpenChange={setLeaving}
        title={t("brush.leaveTitle")}
        description={t("brush.leaveText")}
        confirmLabel={t("brush.leave")}
        onConfirm={close}
      />
    </FullScreen>
  );
}

function held(size: number): number {
  return Math.min(SIZES.most, Math.max(SIZES.least, size));
}
