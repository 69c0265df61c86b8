import { ImageDown } from "lucide-react";
import { useDropzone } from "react-dropzone";
import { useTranslation } from "react-i18next";

interface DropTargetProps {
  /** Whether files are over the page at this moment. */
  open: boolean;
  /** How large a file may be. */
  megabytes: number;
  onOpenChange: (open: boolean) => void;
  onFiles: (files: File[]) => void;
}

/** Covers the page while files are over it, and takes them, those in folders too. */
export function DropTarget({ open, megabytes, onFiles }: DropTargetProps) {
  const { t } = useTranslation("upload");
  // No `accept`: what a file is shows in its bytes, and the review says what cannot be sent.
  const { getRootProps } = useDropzone({ onDrop: onFiles, noClick: true, noKeyboard: true });
  return (
    <div
      {...getRootProps()}
      className={open ? "fixed inset-0 z-50 grid bg-canvas/85 p-4 backdrop-blur-sm" : "hidden"}
    >
      <div className="pointer-events-none grid animate-fade content-center justify-items-center gap-3 rounded-3xl border-3 border-dashed border-accent bg-accent-soft/60 text-center text-accent-ink">
        <ImageDown aria-hidden className="size-12" />
        <p className="text-2xl font-extrabold tracking-tight">{t("drop")}</p>
        <p className="text-sm font-semibold">{t("dropHint", { megabytes })}</p>
      </div>
    </div>
  );
}
