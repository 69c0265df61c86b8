import { ChartColumn, Expand, Heart, HeartOff, Pencil, Sparkles, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { GridMenu } from "@/foundation/grid/GridMenu";
import type { GridMenuProps } from "@/foundation/grid/PictureGrid";
import type { CardActions } from "./card-actions";

type CardMenuProps = GridMenuProps<Avatar> & { actions: CardActions };

/** What can be done with an avatar. */
export function CardMenu({ actions, trash, ...state }: CardMenuProps) {
  const { t } = useTranslation(["library", "selection"]);
  const entries = (avatar: Avatar) => [
    { icon: Expand, label: t("open"), onSelect: () => actions.open(avatar) },
    { icon: Pencil, label: t("rename"), onSelect: () => actions.rename(avatar) },
    { icon: Sparkles, label: t("again"), onSelect: () => actions.again(avatar) },
    {
      icon: avatar.favourite ? HeartOff : Heart,
      label: t(avatar.favourite ? "unfavourite" : "favourite"),
      onSelect: () => actions.favourite(avatar),
    },
    { icon: ChartColumn, label: t("usage"), onSelect: () => actions.showUsage(avatar) },
    {
      icon: Trash2,
      label: t("selection:moveToTrash"),
      onSelect: () => trash(avatar),
      danger: true,
    },
  ];
  return <GridMenu label={({ name }) => t("actionsFor", { name })} entries={entries} {...state} />;
}
