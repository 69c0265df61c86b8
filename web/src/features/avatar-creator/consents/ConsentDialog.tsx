import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChangeAvatar } from "@/api/avatar-creator/avatar";
import type { Avatar, Consent } from "@/api/avatar-creator/types";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { toast } from "@/ui/toast";
import { ConsentFields } from "./ConsentFields";
import { consentOf, draftOf } from "./draft";

interface ConsentDialogProps {
  avatar: Avatar;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function ConsentDialog({ avatar, open, onOpenChange }: ConsentDialogProps) {
  const { t } = useTranslation("consents");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title")}
      description={t("questions.text")}
    >
      <ConsentForm avatar={avatar} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function ConsentForm({ avatar, onDone }: { avatar: Avatar; onDone: () => void }) {
  const { t } = useTranslation(["consents", "common"]);
  const errorText = useErrorText();
  const change = useChangeAvatar();
  const [opened] = useState(avatar);
  const [draft, setDraft] = useState(draftOf(opened.consent));
  const stated = consentOf(draft);
  const save = (consent: Consent | null) =>
    change.mutate(
      { id: opened.id, change: { consent }, etag: opened.etag },
      {
        onSuccess: () => {
          onDone();
          void toast.done(consent ? t("saved") : t("withdrawn"));
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stated && !change.isPending) save(stated);
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <ConsentFields draft={draft} onChange={setDraft} />
      {change.error && (
        <p role="alert" className="text-sm text-bad-ink">
          {errorText(change.error)}
        </p>
      )}
      <DialogActions>
        {opened.consent && (
          <Button
            variant="quietDanger"
            className="sm:mr-auto"
            disabled={change.isPending}
            onClick={() => save(null)}
          >
            {t("withdraw")}
          </Button>
        )}
        <Button variant="secondary" onClick={onDone}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" disabled={!stated} busy={change.isPending}>
          {t("save")}
        </Button>
      </DialogActions>
    </form>
  );
}
