import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { whileBusy } from "@/lib/busy";
import { loadTexts } from "@/lib/i18n/setup";
import { pickPictures } from "@/lib/pick-pictures";
import { later } from "@/ui/later";
import { toast } from "@/ui/toast";
import { takeOver } from "./handover";
import type { Picked } from "./picked";
import type { QuestionsProps, UploadReviewProps } from "./UploadReview";
import { useUnloadGuard } from "./unload-guard";
import { type Uploads, useUploadList } from "./uploads";
import { useFilesOverPage } from "./use-page-drop";

const texts = () => loadTexts(["upload"]);
const DropTarget = later(async () => {
  const [{ DropTarget }] = await Promise.all([import("./DropTarget"), texts()]);
  return DropTarget;
});
const UploadReview = later(async () => {
  const parts = [import("./UploadReview"), loadSending(), texts()] as const;
  const [{ UploadReview }] = await Promise.all(parts);
  return UploadReview;
});
const UploadPanel = later(async () => {
  const [{ UploadPanel }] = await Promise.all([import("./UploadPanel"), texts()]);
  return UploadPanel;
});

/** Loads what sends, and what shows how that goes: when it is needed, the connection may be busy. */
export async function loadSending(): Promise<void> {
  await Promise.all([import("./UploadPanel"), import("./sending")]);
}

interface UploadAreaProps {
  uploads: Uploads;
  /** What they are for, as the app's own `reserve` understands it. */
  target: string;
  /** Credits for one; undefined until known. */
  price: number | undefined;
  /** The name of a picture whose file has none. */
  untitled: string;
  /** Asks what the app wants to know about all of them. */
  Questions?: ComponentType<QuestionsProps>;
  /** Shows what is about to be sent; where an app has none of its own, one by one. */
  Review?: ComponentType<UploadReviewProps>;
  /** Gets what opens the file picker, and what takes files that were picked otherwise. */
  children: (pickFiles: () => void, take: (files: readonly File[]) => void) => ReactNode;
}

/** Takes pictures that are dropped anywhere on the page or picked, and shows how they travel. */
export function UploadArea({ untitled, Review = UploadReview, children, ...way }: UploadAreaProps) {
  const { t } = useTranslation();
  const { uploads, target } = way;
  const [picked, setPicked] = useState<Picked[]>([]);
  const sending = useUploadList(uploads).length > 0;
  useUnloadGuard(uploads);
  const [converting, setConverting] = useState(0);
  const visit = useRef(0);
  const take = (files: readonly File[]) => {
    const mine = visit.current;
    const wanted = () => mine === visit.current;
    const add = (more: Picked[]) => wanted() && setPicked((before) => [...before, ...more]);
    const onConverting = (left: number) => wanted() && setConverting(left);
    // Few visits send pictures: what looks into files comes with the first of them.
    const pick = async () =>
      (await import("./picked")).pickAll(files, untitled, { add, onConverting });
    whileBusy(pick()).catch(() => void toast.failed(t("notLoaded")));
  };
  const close = () => {
    visit.current += 1; // what is still being converted is not wanted any more
    setPicked([]);
    setConverting(0);
  };
  const over = useFilesOverPage(take);
  useHandedOver(target, take);
  return (
    <>
      {children(() => pickPictures(take), take)}
      <DropTarget
        open={over}
        megabytes={uploads.megabytes}
        onOpenChange={() => undefined}
        onFiles={take}
      />
      <Review
        {...way}
        picked={picked}
        onChange={setPicked}
        converting={converting}
        open={picked.length + converting > 0}
        onOpenChange={close}
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
