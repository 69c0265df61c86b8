import { Heart, Sparkles, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { DownloadButton } from "@/foundation/viewer/DownloadButton";
import { fileNameOf } from "@/foundation/viewer/file-name";
import { ShareButton } from "@/foundation/viewer/ShareButton";
import { Button, ButtonLink } from "@/ui/Button";
import type { GenerateState } from "../generate";
import { fromAvatar } from "../generate/draft";
import { useAskIfUsed } from "../library/ask-if-used";
import { useToggleFavourite } from "../library/favourite";
import { useTrashAvatarWithUndo } from "../library/trash-with-undo";
import { paths } from "../paths";

interface ActionsProps {
  avatar: Avatar;
  onLeave: () => void;
}

export function Actions({ avatar, onLeave }: ActionsProps) {
  const { t } = useTranslation("viewer");
  const { id, name, generationId, projectId, imageUrl, contentType } = avatar;
  const draft = generationId ? undefined : fromAvatar(avatar);
  const fileName = fileNameOf(name, contentType, "avatar");
  const state: GenerateState = { draft, overAvatar: true };
  return (
    <div className="flex gap-2">
      <ButtonLink
        variant="soft"
        className="grow basis-0 text-balance"
        to={{ pathname: paths.generate(projectId), search: `?from=${generationId ?? id}` }}
        state={state}
        aria-label={t("actions.again")}
      >
        <Sparkles aria-hidden />
        <span className="max-lg:hidden">{t("actions.again")}</span>
        <span className="lg:hidden">{t("actions.againShort")}</span>
      </ButtonLink>
      <FavouriteButton avatar={avatar} />
      <ShareButton url={imageUrl} fileName={fileName} contentType={contentType} />
      <DownloadButton url={imageUrl} fileName={fileName} />
      <TrashButton avatar={avatar} onLeave={onLeave} />
    </div>
  );
}

function FavouriteButton({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation("library");
  const toggle = useToggleFavourite();
  return (
    <Button
      variant="secondary"
      size="icon"
      aria-label={t("favouriteMark")}
      title={t(avatar.favourite ? "unfavourite" : "favourite")}
      aria-pressed={avatar.favourite}
      onClick={() => toggle(avatar)}
    >
      <Heart aria-hidden className={avatar.favourite ? "fill-accent text-accent" : ""} />
    </Button>
  );
}

function TrashButton({ avatar, onLeave }: ActionsProps) {
  const { t } = useTranslation("viewer");
  const trash = useTrashAvatarWithUndo();
  const { ask, dialog } = useAskIfUsed();
  const move = () => {
    trash(avatar);
    onLeave();
  };
  return (
    <>
      <Button
        variant="secondary"
        size="icon"
        aria-label={t("actions.trash")}
        title={t("actions.trash")}
        onClick={() => ask([avatar], move)}
      >
        <Trash2 aria-hidden className="text-bad-ink" />
      </Button>
      {dialog}
    </>
  );
}
