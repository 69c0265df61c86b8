import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useChangeAvatar } from "@/api/avatar-creator/avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import { LONGEST_NAME } from "@/foundation/uploads/names";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Input } from "@/ui/Field";

interface RenameDialogProps {
  avatar: Avatar | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RenameDialog({ avatar, open, onOpenChange }: RenameDialogProps) {
  const { t } = useTranslation("library");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("renameTitle")}>
      {avatar && <RenameForm avatar={avatar} onClose={() => onOpenChange(false)} />}
    </Dialog>
  );
}

function RenameForm({ avatar, onClose }: { avatar: Avatar; onClose: () => void }) {
  const { t } = useTranslation(["library", "common"]);
  const errorText = useErrorText();
  const change = useChangeAvatar();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name) change.mutate({ id: avatar.id, change: { name } }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <Input
        label={t("name")}
        name="name"
        defaultValue={avatar.name}
        maxLength={LONGEST_NAME}
        pattern=".*\S.*"
        error={change.error ? errorText(change.error) : undefined}
        required
      />
      <DialogActions>
        <Button variant="secondary" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" busy={change.isPending}>
          {t("save")}
        </Button>
      </DialogActions>
    </form>
  );
}
