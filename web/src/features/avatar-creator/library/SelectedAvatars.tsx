import { Columns2, Copy, Download, FolderInput } from "lucide-react";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRestoreAvatars, useTrashAvatars } from "@/api/avatar-creator/trash-avatars";
import type { Avatar, Project } from "@/api/avatar-creator/types";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { SelectionBar } from "@/foundation/selection/SelectionBar";
import type { Selecting } from "@/foundation/selection/use-selection";
import { useTrashMany } from "@/foundation/trash/use-trash-many";
import { loadTexts } from "@/lib/i18n/setup";
import { later } from "@/ui/later";
import type { MenuEntry } from "@/ui/menu-entry";
import { ExportSome } from "../exports/LaterExports";
import { usePicker } from "../organise/LaterPicker";
import { fitFor } from "../organise/way";
import { useAskIfUsed } from "./ask-if-used";
import type { Library } from "./use-library";

const Compare = later(async () => {
  const [{ Compare }] = await Promise.all([
    import("../compare/Compare"),
    loadTexts(["compare", "stage", "viewer", "subject"]),
  ]);
  return Compare;
});

interface SelectedAvatarsProps {
  project: Project;
  library: Library;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
  open: boolean;
  onOpenChange: () => void;
}

/** What can be done with the selected avatars, and how far it is. */
export function SelectedAvatars({ project, library, ...bar }: SelectedAvatarsProps) {
  const { t } = useTranslation("library");
  const { visible, list } = library;
  const { selecting, grid } = bar;
  const projectId = project.id;
  const trashing = useTrashAvatars();
  const restoring = useRestoreAvatars();
  const [compared, setCompared] = useState<readonly Avatar[]>([]);
  const { moving, move } = useTrashMany<Avatar>({
    trash: (avatars, way) => trashing.mutateAsync({ projectId, avatars, ...way }),
    restore: (avatars, way) => restoring.mutateAsync({ projectId, avatars, ...way }),
    movedText: (count) => t("trashedMany", { count }),
    refusedText: (count, reason) => t("notMoved", { count, reason }),
  });
  const { ask: askIfUsed, dialog } = useAskIfUsed();
  const [exported, setExported] = useState<readonly Avatar[]>([]);
  const { ask, picker } = usePicker((way, avatars) => {
    if (way === "move") grid.current?.focusAfterRemoval(new Set(avatars.map(({ id }) => id)));
    selecting.end();
  });
  const actions = (avatars: readonly Avatar[]): MenuEntry[] => [
    { icon: FolderInput, label: t("moveTo"), onSelect: () => ask("move", avatars) },
    ...(fitFor("copy", avatars).length > 0
      ? [{ icon: Copy, label: t("copyTo"), onSelect: () => ask("copy", avatars) }]
      : []),
    { icon: Download, label: t("downloadZip"), onSelect: () => setExported(avatars) },
    ...(canCompare(avatars)
      ? [{ icon: Columns2, label: t("compare"), onSelect: () => setCompared(avatars) }]
      : []),
  ];
  return (
    <>
      <SelectionBar
        label={t("selectSome")}
        items={visible}
        total={list.hasNextPage ? project.avatarCount : null}
        moving={moving}
        onTrash={move}
        beforeTrash={askIfUsed}
        actions={actions}
        {...bar}
      />
      <ExportSome
        avatars={exported}
        open={exported.length > 0}
        onOpenChange={() => setExported([])}
      />
      {dialog}
      {picker}
      <Compare
        open={compared.length > 0}
        onOpenChange={() => setCompared([])}
        ids={compared.map(({ id }) => id)}
        avatars={visible}
      />
    </>
  );
}

/** Whether these can be seen side by side. */
function canCompare(avatars: readonly Avatar[]): boolean {
  return avatars.length >= 2 && avatars.length <= 4 && avatars.every(({ imageUrl }) => imageUrl);
}
