import { type ComponentType, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog, DialogFooter } from "@/ui/Dialog";
import { Skeleton } from "@/ui/Skeleton";
import { Bill } from "./Bill";
import { DataSaver } from "./DataSaver";
import { useDataSaver } from "./data-saver";
import { isWanted, useDuplicates } from "./duplicates";
import { type Picked, sorted, uploadsOf } from "./picked";
import { RefusedRow, ReviewRow } from "./ReviewRow";
import type { Uploads } from "./uploads";

/** What the app wants to know about all pictures; `about` is null as long as nothing is said. */
export interface QuestionsProps {
  about: unknown;
  onChange: (about: unknown) => void;
}

export interface UploadReviewProps {
  uploads: Uploads;
  /** What they are for, as the app's own `reserve` understands it. */
  target: string;
  /** Credits for one; undefined until known. */
  price: number | undefined;
  picked: Picked[];
  onChange: (picked: Picked[]) => void;
  /** How many HEIC pictures are still to be converted. */
  converting: number;
  Questions?: ComponentType<QuestionsProps>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What is about to be sent, what it costs, what is there already, and what cannot be sent. */
export function UploadReview(props: UploadReviewProps) {
  const { uploads, target, price, picked, onChange, converting, Questions, open } = props;
  const { t } = useTranslation("upload");
  const [saver, setSaver] = useDataSaver();
  const [about, setAbout] = useState<unknown>(null);
  const terms = { megabytes: uploads.megabytes, shrinks: saver };
  const { fine, refused } = sorted(picked, terms);
  const duplicates = useDuplicates(uploads, fine, saver);
  const wanted = fine.filter((one) => isWanted(one, duplicates));
  const close = () => {
    setAbout(null);
    props.onOpenChange(false);
  };
  const drop = (id: string) => onChange(picked.filter((one) => one.id !== id));
  const change = (id: string, part: Partial<Picked>) =>
    onChange(picked.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const send = () => {
    uploads.queue.add(uploadsOf(wanted, { target, shrinks: saver, about }));
    close();
  };
  return (
    <Dialog open={open} onOpenChange={close} title={t("title")}>
      {refused.length > 0 && (
        <div role="alert" className="grid gap-2 rounded-2xl bg-bad-soft p-3 text-bad-ink">
          <p className="text-sm font-bold">{t("refused", { count: refused.length })}</p>
          <ul className="grid gap-2">
            {refused.map((one) => (
              <RefusedRow key={one.id} picked={one} terms={terms} onDrop={drop} />
            ))}
          </ul>
        </div>
      )}
      {converting > 0 && (
        <p role="status" className="text-sm text-muted">
          {t("converting", { count: converting })}
        </p>
      )}
      {fine.length > 0 && (
        <>
          <ul aria-label={t("files")} className="grid gap-2">
            {fine.map((one) => (
              <ReviewRow
                key={one.id}
                picked={one}
                duplicate={duplicates.get(one.id)}
                onChange={change}
                onDrop={drop}
              />
            ))}
          </ul>
          <Suspense fallback={<Skeleton className="h-20 rounded-2xl" />}>
            {Questions && <Questions about={about} onChange={setAbout} />}
          </Suspense>
          <DataSaver shrinker={uploads.shrinker} on={saver} onChange={setSaver} fine={fine} />
        </>
      )}
      <DialogFooter shape="dialog">
        <Bill
          count={wanted.length}
          total={price === undefined ? undefined : price * wanted.length}
          explained={t("price", { count: wanted.length, price })}
          waits={converting > 0}
          onSend={send}
          onCancel={close}
        />
      </DialogFooter>
    </Dialog>
  );
}
