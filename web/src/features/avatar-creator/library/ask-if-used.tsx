import { type ReactNode, useState } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";

const UsedAvatars = later(async () => {
  const texts = loadTexts(["in-use", "library"]);
  const [{ UsedAvatars }] = await Promise.all([import("./UsedAvatars"), texts]);
  return UsedAvatars;
});

interface Asked {
  avatars: readonly Avatar[];
  go: () => void;
}

interface Asking {
  /** Calls `go` at once for avatars that no app uses; else when the person says so. */
  ask: (avatars: readonly Avatar[], go: () => void) => void;
  dialog: ReactNode;
}

/** Asks before avatars go to the trash that apps use: everything else can simply be undone. */
export function useAskIfUsed(): Asking {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask: Asking["ask"] = (avatars, go) => {
    if (avatars.some(({ usageCount }) => usageCount > 0)) setAsked({ avatars, go });
    else go();
  };
  const dialog = (
    <UsedAvatars
      open={asked !== null}
      onOpenChange={() => setAsked(null)}
      avatars={asked?.avatars ?? []}
      onConfirm={() => asked?.go()}
    />
  );
  return { ask, dialog };
}
