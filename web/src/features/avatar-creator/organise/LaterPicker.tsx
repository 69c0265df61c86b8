import { type ReactNode, useState } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";
import type { Way } from "./way";

const ProjectPicker = later(async () => {
  const [{ ProjectPicker }] = await Promise.all([
    import("./ProjectPicker"),
    loadTexts(["organise"]),
  ]);
  return ProjectPicker;
});

interface Asked {
  way: Way;
  avatars: readonly Avatar[];
}

/** Asks where avatars should go. `onTaken` is told before they do. */
export function usePicker(onTaken?: (way: Way, avatars: readonly Avatar[]) => void): {
  ask: (way: Way, avatars: readonly Avatar[]) => void;
  picker: ReactNode;
} {
  const [asked, setAsked] = useState<Asked>({ way: "move", avatars: [] });
  const [open, setOpen] = useState(false);
  const ask = (way: Way, avatars: readonly Avatar[]) => {
    setAsked({ way, avatars });
    setOpen(true);
  };
  const picker = (
    <ProjectPicker
      open={open}
      onOpenChange={setOpen}
      onTaken={(way: Way) => onTaken?.(way, asked.avatars)}
      {...asked}
    />
  );
  return { ask, picker };
}
