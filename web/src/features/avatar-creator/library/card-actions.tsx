import { type ReactNode, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { Avatar } from "@/api/avatar-creator/types";
import { later } from "@/ui/later";
import { usePicker } from "../organise/LaterPicker";
import type { Way } from "../organise/way";
import { paths } from "../paths";
import { useAskIfUsed } from "./ask-if-used";
import { useToggleFavourite } from "./favourite";
import { type Rate, useRate } from "./rate";
import { useTrashAvatarWithUndo } from "./trash-with-undo";

const RenameDialog = later(async () => (await import("./RenameDialog")).RenameDialog);

export interface CardActions {
  open: (avatar: Avatar) => void;
  showUsage: (avatar: Avatar) => void;
  rename: (avatar: Avatar) => void;
  /** Opens the form with its settings. */
  again: (avatar: Avatar) => void;
  favourite: (avatar: Avatar) => void;
  rate: Rate;
  /** Asks for a project, and moves the avatar there or has it copied. */
  take: (way: Way, avatar: Avatar) => void;
  trash: (avatar: Avatar) => void;
}

/**
 * What can be done with a card, and the dialogs that some of it needs. `onLeave` is told before one
 * goes to another project.
 */
export function useCardActions(onLeave: (avatar: Avatar) => void): {
  actions: CardActions;
  dialogs: ReactNode;
} {
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
  const rate = useRate();
  const moveToTrash = useTrashAvatarWithUndo();
  const { ask: askIfUsed, dialog } = useAskIfUsed();
  const trash = (avatar: Avatar) => askIfUsed([avatar], () => moveToTrash(avatar));
  const { ask, picker } = usePicker((way, avatars) => {
    if (way === "move") avatars.forEach(onLeave);
  });
  const latest = useRef({ go, again, favourite, rate, ask, trash });
  latest.current = { go, again, favourite, rate, ask, trash };
  const actions = useMemo<CardActions>(
    () => ({
      open: (avatar) => latest.current.go(avatar),
      showUsage: (avatar) => latest.current.go(avatar, { tab: "usage" }),
      rename: setRenamed,
      again: (avatar) => void latest.current.again(avatar),
      favourite: (avatar) => latest.current.favourite(avatar),
      rate: (avatar, stars) => latest.current.rate(avatar, stars),
      take: (way, avatar) => latest.current.ask(way, [avatar]),
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
      {picker}
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
