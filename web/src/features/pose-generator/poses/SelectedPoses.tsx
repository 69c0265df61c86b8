import { Heart } from "lucide-react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useMarkFavourites } from "@/api/pose-generator/templates";
import type { GridFocus } from "@/foundation/grid/PictureGrid";
import { SelectionBar } from "@/foundation/selection/SelectionBar";
import type { Selecting } from "@/foundation/selection/use-selection";
import { toast } from "@/ui/toast";
import type { Found } from "./use-found";

interface SelectedPosesProps {
  found: Found;
  selecting: Selecting;
  grid: RefObject<GridFocus | null>;
  open: boolean;
  onOpenChange: () => void;
}

/** What can be done with the selected poses. */
export function SelectedPoses({ found, open, selecting, grid }: SelectedPosesProps) {
  const { t } = useTranslation("poses");
  const mark = useMarkFavourites();
  return (
    <SelectionBar
      open={open}
      label={t("selectSome")}
      items={found.templates}
      total={found.list.hasNextPage ? found.total : null}
      selecting={selecting}
      grid={grid}
      actions={(templates) => [
        {
          icon: Heart,
          label: t("markSelected"),
          onSelect: () => {
            const tell = () => void toast.done(t("marked", { count: templates.length }));
            mark.mutate(templates, { onSuccess: tell });
            selecting.end();
          },
        },
      ]}
    />
  );
}
