import { Download } from "lucide-react";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRestoreAvatars, useTrashAvatars } from "@/api/avatar-creator/trash-avatars";
import type { Avatar, Project } from "@/api/avatar-creator/types";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { SelectionBar } from "@/foundation/selection/SelectionBar";
import type { Selecting } from "@/foundation/selection/use-selection";
import { useTrashMany } from "@/foundation/trash/use-trash-many";
import { ExportSome } from "../exports/LaterExports";
import { useAskIfUsed } from "./ask-if-used";
import type { Library } from "./use-library";

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
  const projectId = project.id;
  const trashing = useTrashAvatars();
  const restoring = useRestoreAvatars();
  const { moving, move } = useTrashMany<Avatar>({
    trash: (avatars, way) => trashing.mutateAsync({ projectId, avatars, ...way }),
    restore: (avatars, way) => restoring.mutateAsync({ projectId, avatars, ...way }),
    movedText: (count) => t("trashedMany", { count }),
    refusedText: (count, reason) => t("notMoved", { count, reason }),
  });
  const { ask, dialog } = useAskIfUsed();
  const [exported, setExported] = useState<readonly Avatar[]>([]);
  return (
    <>
      <SelectionBar
        label={t("selectSome")}
        items={visible}
        total={list.hasNextPage ? project.avatarCount : null}
        moving={moving}
        onTrash={move}
        beforeTrash={ask}
        actions={(avatars) => [
          { icon: Download, label: t("downloadZip"), onSelect: () => setExported(avatars) },
        ]}
        {...bar}
      />
      <ExportSome
        avatars={exported}
        open={exported.length > 0}
        onOpenChange={() => setExported([])}
      />
      {dialog}
    </>
  );
}
