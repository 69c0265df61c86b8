import { type ReactNode, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { Avatar } from "@/api/avatar-creator/types";
import { later } from "@/ui/later";
import { paths } from "../paths";
import { useAskIfUsed } from "./ask-if-used";
import { useToggleFavourite } from "./favourite";
import { useTrashAvatarWithUndo } from "./trash-with-undo";

const RenameDialog = later(async () => (await import("./RenameDialog")).RenameDialog);

export interface CardActions {
  open: (avatar: Avatar) => void;
  showUsage: (avatar: Avatar) => void;
  rename: (avatar: Avatar) => void;
  /** Opens the form with its settings. */
  again: (avatar: Avatar) => void;
  favourite: (avatar: Avatar) => void;
  trash: (avatar: Avatar) => void;
}

/** What can be done with a card, and the dialogs that some of it needs. */
export function useCardActions(): { actions: CardActions; dialogs: ReactNode } {
  const navigate = useNavigate();
  const [renamed, setRenamed] = useState<Avatar | null>(null);
  const go = (avatar: Avatar, more: Record<string, string> = {}) => {
    const search = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(more)) search.set(name, value);
    const pathname = paths.avatar(avatar.projectId, avatar.id);
    void navigate({ pathname, search: `${search}` });
  };
  const again = async (avatar: Avatar) => {
    const search = new URLSearchParams(window.location.search);
    search.set("from", avatar.generationId ?? avatar.id);
    const to = { pathname: paths.generate(avatar.projectId), search: `${search}` };
    void navigate(to, { state: { draft: await draftOf(avatar) } });
  };
  const favourite = useToggleFavourite();
  const moveToTrash = useTrashAvatarWithUndo();
  const { ask, dialog } = useAskIfUsed();
  const trash = (avatar: Avatar) => ask([avatar], () => moveToTrash(avatar));
  const latest = useRef({ go, again, favourite, trash });
  latest.current = { go, again, favourite, trash };
  const actions = useMemo<CardActions>(
    () => ({
      open: (avatar) => latest.current.go(avatar),
      showUsage: (avatar) => latest.current.go(avatar, { tab: "usage" }),
      rename: setRenamed,
      again: (avatar) => void latest.current.again(avatar),
      favourite: (avatar) => latest.current.favourite(avatar),
      trash: (avatar) => latest.current.trash(avatar),
    }),
    [],
  );
  const dialogs = (
    <>
      <RenameDialog
        avatar={renamed}
        open={renamed !== null}
        onOpenChange={() => setRenamed(null)}
      />
      {dialog}
    </>
  );
  return { actions, dialogs };
}

/** The draft of an uploaded avatar; what was made is looked up by the form with all its settings. */
async function draftOf(avatar: Avatar) {
  if (avatar.generationId) return undefined;
  const loaded = await import("../generate/draft").catch(() => null);
  return loaded?.fromAvatar(avatar);
}
