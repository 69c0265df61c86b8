import { ChevronLeft, ChevronRight } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Generation } from "@/api/avatar-creator/types";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Picture } from "@/ui/Picture";
import { DiscardButton } from "./DiscardButton";
import { KeepButton } from "./KeepButton";

interface PreviewLargeProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  id: string | null;
  list: readonly Generation[];
  projectId: string;
  name: string;
  onShow: (id: string) => void;
  onGone: () => void;
}

/** One preview in full; the arrows turn to the others, to compare. */
export function PreviewLarge({ list, id, onShow, ...rest }: PreviewLargeProps) {
  const { t } = useTranslation("previews");
  const ready = list.filter(({ previewUrl }) => previewUrl !== null);
  const index = ready.findIndex((one) => one.id === id);
  const preview = ready[index];
  const previous = ready[index - 1];
  const next = ready[index + 1];
  const turn = (to: Generation | undefined) => to && onShow(to.id);
  useArrows(
    preview !== undefined,
    () => turn(previous),
    () => turn(next),
  );
  if (!preview) return null;
  const gone = () => {
    rest.onOpenChange(false);
    rest.onGone();
  };
  return (
    <Dialog
      open={rest.open}
      onOpenChange={rest.onOpenChange}
      title={t("place", { index: index + 1, total: ready.length })}
    >
      <Framed preview={preview} />
      <div className="flex items-center justify-between gap-2 text-sm text-muted">
        <Turn
          label={t("previous")}
          to={previous}
          onTurn={turn}
          icon={<ChevronLeft aria-hidden />}
        />
        <Facts preview={preview} />
        <Turn label={t("next")} to={next} onTurn={turn} icon={<ChevronRight aria-hidden />} />
      </div>
      <DialogActions key={preview.id}>
        <DiscardButton
          projectId={rest.projectId}
          id={preview.id}
          seed={`${preview.seed}`}
          onGone={gone}
        />
        <KeepButton
          variant="primary"
          projectId={rest.projectId}
          preview={preview}
          name={rest.name}
          onKept={gone}
        />
      </DialogActions>
    </Dialog>
  );
}

/** As large as the window allows, in its own shape. */
function Framed({ preview }: { preview: Generation }) {
  const { t } = useTranslation("previews");
  const { previewUrl, placeholder, prompt, width, height } = preview;
  const ratio = width / height;
  return (
    <div className="mx-auto w-full" style={{ maxWidth: `calc(56dvh * ${ratio})` }}>
      <Picture
        key={preview.id}
        src={previewUrl}
        alt={t("picture", { words: prompt })}
        placeholder={placeholder}
        ratio={ratio}
        className="rounded-2xl"
      />
    </div>
  );
}

function Facts({ preview }: { preview: Generation }) {
  const { t } = useTranslation("previews");
  const format = useFormat();
  return (
    <p className="text-center">
      {t("seed", { seed: `${preview.seed}` })}
      {preview.expiresAt && ` · ${t("goes", { when: format.ago(preview.expiresAt) })}`}
    </p>
  );
}

interface TurnProps {
  label: string;
  to: Generation | undefined;
  onTurn: (to: Generation | undefined) => void;
  icon: ReactNode;
}

function Turn({ label, to, onTurn, icon }: TurnProps) {
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      aria-disabled={!to}
      className={to ? "" : "opacity-40"}
      onClick={() => onTurn(to)}
    >
      {icon}
    </Button>
  );
}

function useArrows(isOn: boolean, onLeft: () => void, onRight: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const press = ({ key }: KeyboardEvent) => {
      if (key === "ArrowLeft") onLeft();
      if (key === "ArrowRight") onRight();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
