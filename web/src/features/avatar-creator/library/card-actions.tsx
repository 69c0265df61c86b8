import { type ReactNode, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import type { Avatar } from "@/api/avatar-creator/types";
import { later } from "@/ui/later";
import { paths } from "../paths";
import { useTrashAvatarWithUndo } from "./trash-with-undo";

const RenameDialog = later(async () => (await import("./RenameDialog")).RenameDialog);

export interface CardActions {
  open: (avatar: Avatar) => void;
  showUsage: (avatar: Avatar) => void;
  rename: (avatar: Avatar) => void;
  trash: (avatar: Avatar) => void;
}

/** What can be done with a card, and the dialog that one of it needs. */
export function useCardActions(): { actions: CardActions; dialog: ReactNode } {
  const navigate = useNavigate();
  const [renamed, setRenamed] = useState<Avatar | null>(null);
  const go = (avatar: Avatar, more: Record<string, string> = {}) => {
    const search = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(more)) search.set(name, value);
    const pathname = paths.avatar(avatar.projectId, avatar.id);
    void navigate({ pathname, search: `${search}` });
  };
  const latest = useRef({ go, trash: useTrashAvatarWithUndo() });
  latest.current.go = go;
  const actions = useMemo<CardActions>(
    () => ({
      open: (avatar) => latest.current.go(avatar),
      showUsage: (avatar) => latest.current.go(avatar, { tab: "usage" }),
      rename: setRenamed,
      trash: (avatar) => latest.current.trash(avatar),
    }),
    [],
  );
  const dialog = (
    <RenameDialog avatar={renamed} open={renamed !== null} onOpenChange={() => setRenamed(null)} />
  );
  return { actions, dialog };
}
