import { ImageDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { type FileRejection, useDropzone } from "react-dropzone";
import { useTranslation } from "react-i18next";
import { type Picked, pick } from "./picked";
import { UploadPanel } from "./UploadPanel";
import { UploadReview } from "./UploadReview";
import { useUnloadGuard } from "./unload-guard";
import { useFilesOverPage } from "./use-page-drop";

interface UploadAreaProps {
  projectId: string;
  /** Gets what opens the file picker. */
  children: (pickFiles: () => void) => ReactNode;
}

/** Takes pictures that are dropped anywhere on the page or picked, and shows how they travel. */
export function UploadArea({ projectId, children }: UploadAreaProps) {
  const { t } = useTranslation("upload");
  const [picked, setPicked] = useState<Picked[]>([]);
  const over = useFilesOverPage();
  useUnloadGuard();
  const take = async (accepted: File[], rejected: FileRejection[]) => {
    const files = [...accepted, ...rejected.map(({ file }) => file)];
    const more = await Promise.all(files.map((file) => pick(file, t("untitled"))));
    setPicked((before) => [...before, ...more]);
  };
  const onDrop = (accepted: File[], rejected: FileRejection[]) => void take(accepted, rejected);
  // What a file really is shows in its bytes; `accept` only makes phones offer the camera.
  const accept = { "image/*": [] };
  const { getRootProps, getInputProps, open } = useDropzone({
    ...{ onDrop, accept },
    ...{ noClick: true, noKeyboard: true },
  });
  return (
    <>
      {children(open)}
      <input {...getInputProps()} />
      <div
        {...getRootProps()}
        className={over ? "fixed inset-0 z-50 grid bg-canvas/85 p-4 backdrop-blur-sm" : "hidden"}
      >
        <div className="pointer-events-none grid animate-fade content-center justify-items-center gap-3 rounded-3xl border-3 border-dashed border-accent bg-accent-soft/60 text-center text-accent-ink">
          <ImageDown aria-hidden className="size-12" />
          <p className="text-2xl font-extrabold tracking-tight">{t("drop")}</p>
          <p className="text-sm font-semibold">{t("dropHint")}</p>
        </div>
      </div>
      <UploadReview projectId={projectId} picked={picked} onChange={setPicked} />
      <UploadPanel />
    </>
  );
}
