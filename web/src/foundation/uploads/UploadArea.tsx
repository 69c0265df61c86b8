import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { whileBusy } from "@/lib/busy";
import { later } from "@/ui/later";
import { toast } from "@/ui/toast";
import type { Picked } from "./picked";
import { useUnloadGuard } from "./unload-guard";
import { type Uploads, useUploadList } from "./uploads";
import { useFilesOverPage } from "./use-page-drop";

const DropTarget = later(async () => (await import("./DropTarget")).DropTarget);
const UploadReview = later(async () => {
  // The panel too: when it is needed, the connection may be busy or gone.
  const [{ UploadReview }] = await Promise.all([import("./UploadReview"), import("./UploadPanel")]);
  return UploadReview;
});
const UploadPanel = later(async () => (await import("./UploadPanel")).UploadPanel);

interface UploadAreaProps {
  uploads: Uploads;
  /** What they are for, as the app's own `reserve` understands it. */
  target: string;
  /** Credits for one; undefined until known. */
  price: number | undefined;
  /** The name of a picture whose file has none. */
  untitled: string;
  /** Gets what opens the file picker. */
  children: (pickFiles: () => void) => ReactNode;
}

/** Few visits send pictures: what looks into files comes with the first of them. */
async function pickAll(files: readonly File[], untitled: string): Promise<Picked[]> {
  const { pick } = await import("./picked");
  return Promise.all(files.map((file) => pick(file, untitled)));
}

/** Takes pictures that are dropped anywhere on the page or picked, and shows how they travel. */
export function UploadArea({ untitled, children, ...way }: UploadAreaProps) {
  const { t } = useTranslation();
  const { uploads } = way;
  const [picked, setPicked] = useState<Picked[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const sending = useUploadList(uploads).length > 0;
  useUnloadGuard(uploads);
  const take = (files: readonly File[]) => {
    const add = (more: Picked[]) => setPicked((before) => [...before, ...more]);
    whileBusy(pickAll(files, untitled)).then(add, () => void toast.failed(t("notLoaded")));
  };
  const over = useFilesOverPage(take);
  const onPick = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    take([...(currentTarget.files ?? [])]);
    currentTarget.value = ""; // or the same file could not be picked again
  };
  return (
    <>
      {children(() => input.current?.click())}
      {/* What a file really is shows in its bytes; `accept` only makes phones offer the camera. */}
      <input ref={input} type="file" accept="image/*" multiple hidden onChange={onPick} />
      <DropTarget open={over} onOpenChange={() => undefined} onFiles={take} />
      <UploadReview
        {...way}
        picked={picked}
        onChange={setPicked}
        open={picked.length > 0}
        onOpenChange={() => setPicked([])}
      />
      <UploadPanel uploads={uploads} open={sending} onOpenChange={() => undefined} />
    </>
  );
}
