import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { whileBusy } from "@/lib/busy";
import { pickPictures } from "@/lib/pick-pictures";
import { later } from "@/ui/later";
import { toast } from "@/ui/toast";
import { takeOver } from "./handover";
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
  const { uploads, target } = way;
  const [picked, setPicked] = useState<Picked[]>([]);
  const sending = useUploadList(uploads).length > 0;
  useUnloadGuard(uploads);
  const take = (files: readonly File[]) => {
    const add = (more: Picked[]) => setPicked((before) => [...before, ...more]);
    whileBusy(pickAll(files, untitled)).then(add, () => void toast.failed(t("notLoaded")));
  };
  const over = useFilesOverPage(take);
  useHandedOver(target, take);
  return (
    <>
      {children(() => pickPictures(take))}
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

/** Takes what was picked on the screen before. */
function useHandedOver(target: string, take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const files = takeOver(target);
    if (files.length > 0) latest.current(files);
  }, [target]);
}
