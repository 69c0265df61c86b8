import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useUploadList } from "@/features/avatar-creator/upload/uploads";
import { later } from "@/ui/later";
import { type Picked, pick } from "./picked";
import { useUnloadGuard } from "./unload-guard";
import { useFilesOverPage } from "./use-page-drop";

const DropTarget = later(async () => (await import("./DropTarget")).DropTarget);
const UploadReview = later(async () => {
  // The panel too: when it is needed, the connection may be busy or gone.
  const [{ UploadReview }] = await Promise.all([import("./UploadReview"), import("./UploadPanel")]);
  return UploadReview;
});
const UploadPanel = later(async () => (await import("./UploadPanel")).UploadPanel);

interface UploadAreaProps {
  projectId: string;
  /** Gets what opens the file picker. */
  children: (pickFiles: () => void) => ReactNode;
}

/** Takes pictures that are dropped anywhere on the page or picked, and shows how they travel. */
export function UploadArea({ projectId, children }: UploadAreaProps) {
  const { t } = useTranslation("upload");
  const [picked, setPicked] = useState<Picked[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const sending = useUploadList().length > 0;
  useUnloadGuard();
  const take = async (files: readonly File[]) => {
    const more = await Promise.all(files.map((file) => pick(file, t("untitled"))));
    setPicked((before) => [...before, ...more]);
  };
  const over = useFilesOverPage(take);
  const onPick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void take([...(currentTarget.files ?? [])]);
    currentTarget.value = ""; // or the same file could not be picked again
  };
  return (
    <>
      {children(() => input.current?.click())}
      {/* What a file really is shows in its bytes; `accept` only makes phones offer the camera. */}
      <input ref={input} type="file" accept="image/*" multiple hidden onChange={onPick} />
      <DropTarget open={over} onOpenChange={() => undefined} onFiles={take} />
      <UploadReview
        projectId={projectId}
        picked={picked}
        onChange={setPicked}
        open={picked.length > 0}
        onOpenChange={() => setPicked([])}
      />
      <UploadPanel open={sending} onOpenChange={() => undefined} />
    </>
  );
}
