import { useTranslation } from "react-i18next";
import { useConsentCount, useEraseByConsent } from "@/api/avatar-creator/consents";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { toast } from "@/ui/toast";

interface EraseDialogProps {
  subject: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Counts what would go, asks, and deletes all pictures of somebody for good. */
export function EraseDialog({ subject, open, onOpenChange }: EraseDialogProps) {
  const { t } = useTranslation("consents");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("erase.title", { subject })}
      description={t("erase.text")}
    >
      <Erasing subject={subject} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Erasing({ subject, onDone }: { subject: string; onDone: () => void }) {
  const { t } = useTranslation(["consents", "common"]);
  const errorText = useErrorText();
  const { data: count, error: notCounted } = useConsentCount(subject);
  const erase = useEraseByConsent();
  const error = erase.error ?? notCounted;
  const tell = (erased: number) => {
    onDone();
    void toast.done(t("erase.done", { count: erased }));
  };
  // Not by `onSuccess`: the list is read again first, and then this person is in it no more.
  const run = () => void erase.mutateAsync(subject).then(tell, () => undefined);
  return (
    <div className="grid gap-5">
      <p role="status" className="font-semibold">
        {count ? t("erase.count", { count: count.avatars }) : t("erase.counting")}{" "}
        {count && count.pictures > 0 && t("erase.pictures", { count: count.pictures })}
      </p>
      {error && (
        <p role="alert" className="text-sm text-bad-ink">
          {errorText(error)}
        </p>
      )}
      <DialogActions>
        <Button variant="secondary" onClick={onDone}>
          {t("common:cancel")}
        </Button>
        <Button variant="danger" disabled={!count?.avatars} busy={erase.isPending} onClick={run}>
          {t("erase.confirm")}
        </Button>
      </DialogActions>
    </div>
  );
}
