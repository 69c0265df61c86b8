import {
  ArrowLeft,
  ArrowRight,
  ChartColumn,
  Copy,
  Expand,
  FolderInput,
  Heart,
  HeartOff,
  Pencil,
  Sparkles,
  Trash2,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { GridMenu } from "@/foundation/grid/GridMenu";
import type { GridMenuProps } from "@/foundation/grid/PictureGrid";
import type { CardActions } from "./card-actions";
import type { Place } from "./use-place";

type CardMenuProps = GridMenuProps<Avatar> & {
  actions: CardActions;
  avatars: readonly Avatar[];
  /** Takes one to another place, where there is an order by hand. */
  place: Place | null;
};

/** What can be done with an avatar. */
export function CardMenu({ actions, avatars, place, trash, ...state }: CardMenuProps) {
  const { t } = useTranslation(["library", "selection"]);
  const placesOf = ({ id }: Avatar, place: Place) => {
    const at = avatars.findIndex((one) => one.id === id);
    const earlier = { icon: ArrowLeft, label: t("earlier"), onSelect: () => place(at, at - 1) };
    const later = { icon: ArrowRight, label: t("later"), onSelect: () => place(at, at + 1) };
    return [...(at > 0 ? [earlier] : []), ...(at + 1 < avatars.length ? [later] : [])];
  };
  const entries = (avatar: Avatar) => [
    { icon: Expand, label: t("open"), onSelect: () => actions.open(avatar) },
    { icon: Pencil, label: t("rename"), onSelect: () => actions.rename(avatar) },
    { icon: Sparkles, label: t("again"), onSelect: () => actions.again(avatar) },
    {
      icon: avatar.favourite ? HeartOff : Heart,
      label: t(avatar.favourite ? "unfavourite" : "favourite"),
      onSelect: () => actions.favourite(avatar),
    },
    { icon: FolderInput, label: t("moveTo"), onSelect: () => actions.take("move", avatar) },
    ...(avatar.status === "ready"
      ? [{ icon: Copy, label: t("copyTo"), onSelect: () => actions.take("copy", avatar) }]
      : []),
    ...(place ? placesOf(avatar, place) : []),
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
