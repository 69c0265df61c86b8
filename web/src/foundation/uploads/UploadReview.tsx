import { useTranslation } from "react-i18next";
import { Dialog, DialogFooter } from "@/ui/Dialog";
import { Bill } from "./Bill";
import { DataSaver } from "./DataSaver";
import { useDataSaver } from "./data-saver";
import { type Picked, sorted, uploadsOf } from "./picked";
import { RefusedRow, ReviewRow } from "./ReviewRow";
import type { Uploads } from "./uploads";

interface UploadReviewProps {
  uploads: Uploads;
  /** What they are for, as the app's own `reserve` understands it. */
  target: string;
  /** Credits for one; undefined until known. */
  price: number | undefined;
  picked: Picked[];
  onChange: (picked: Picked[]) => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What is about to be sent, what it costs, and what cannot be sent. */
export function UploadReview(props: UploadReviewProps) {
  const { uploads, target, price, picked, onChange, open, onOpenChange } = props;
  const { t } = useTranslation("upload");
  const [saver, setSaver] = useDataSaver();
  const { fine, refused } = sorted(picked, saver);
  const close = () => onOpenChange(false);
  const drop = (id: string) => onChange(picked.filter((one) => one.id !== id));
  const rename = (id: string, name: string) =>
    onChange(picked.map((one) => (one.id === id ? { ...one, name } : one)));
  const send = () => {
    uploads.queue.add(uploadsOf(fine, target, saver));
    close();
  };
  return (
    <Dialog open={open} onOpenChange={close} title={t("title")}>
      {refused.length > 0 && (
        <div role="alert" className="grid gap-2 rounded-2xl bg-bad-soft p-3 text-bad-ink">
          <p className="text-sm font-bold">{t("refused", { count: refused.length })}</p>
          <ul className="grid gap-2">
            {refused.map((one) => (
              <RefusedRow key={one.id} picked={one} shrinks={saver} onDrop={drop} />
            ))}
          </ul>
        </div>
      )}
      {fine.length > 0 && (
        <>
          <ul aria-label={t("files")} className="grid gap-2">
            {fine.map((one) => (
              <ReviewRow key={one.id} picked={one} onRename={rename} onDrop={drop} />
            ))}
          </ul>
          <DataSaver shrinker={uploads.shrinker} on={saver} onChange={setSaver} fine={fine} />
        </>
      )}
      <DialogFooter shape="dialog">
        <Bill count={fine.length} price={price} onSend={send} onCancel={close} />
      </DialogFooter>
    </Dialog>
  );
}
