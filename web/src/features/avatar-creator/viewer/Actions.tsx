import { Download, Sparkles, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { download } from "@/foundation/viewer/download";
import { fileNameOf } from "@/foundation/viewer/file-name";
import { Button, ButtonLink } from "@/ui/Button";
import { toast } from "@/ui/toast";
import type { GenerateState } from "../generate";
import { fromAvatar } from "../generate/draft";
import { useTrashAvatarWithUndo } from "../library/trash-with-undo";
import { paths } from "../paths";

interface ActionsProps {
  avatar: Avatar;
  onLeave: () => void;
}

export function Actions({ avatar, onLeave }: ActionsProps) {
  const { t } = useTranslation("viewer");
  const { id, generationId, projectId } = avatar;
  const draft = generationId ? undefined : fromAvatar(avatar);
  const state: GenerateState = { draft, overAvatar: true };
  return (
    <div className="flex gap-2 px-5 py-3">
      <ButtonLink
        variant="soft"
        className="grow basis-0 text-balance"
        to={{ pathname: paths.generate(projectId), search: `?from=${generationId ?? id}` }}
        state={state}
      >
        <Sparkles aria-hidden />
        {t("actions.again")}
      </ButtonLink>
      <DownloadButton avatar={avatar} />
      <TrashButton avatar={avatar} onLeave={onLeave} />
    </div>
  );
}

function DownloadButton({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("viewer");
  const [busy, setBusy] = useState(false);
  const { name, imageUrl, contentType } = avatar;
  const save = () => {
    if (!imageUrl) return;
    setBusy(true);
    download(imageUrl, fileNameOf(name, contentType))
      .catch(() => toast.failed(t("downloadFailed")))
      .finally(() => setBusy(false));
  };
  return (
    <Button
      variant="secondary"
      size="icon"
      aria-label={t("actions.download")}
      title={t("actions.download")}
      disabled={!imageUrl}
      busy={busy}
      onClick={save}
    >
      {!busy && <Download aria-hidden />}
    </Button>
  );
}

function TrashButton({ avatar, onLeave }: ActionsProps) {
  const { t } = useTranslation("viewer");
  const trash = useTrashAvatarWithUndo();
  const move = () => {
    trash(avatar);
    onLeave();
  };
  return (
    <Button
      variant="secondary"
      size="icon"
      aria-label={t("actions.trash")}
      title={t("actions.trash")}
      onClick={move}
    >
      <Trash2 aria-hidden className="text-bad-ink" />
    </Button>
  );
}
