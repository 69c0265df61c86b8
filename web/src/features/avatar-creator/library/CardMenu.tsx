import { ChartColumn, EllipsisVertical, Expand, Pencil, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/types";
import { Button } from "@/ui/Button";
import { Menu, MenuItem } from "@/ui/Menu";

export interface CardActions {
  open: (avatar: Avatar) => void;
  showUsage: (avatar: Avatar) => void;
  rename: (avatar: Avatar) => void;
  trash: (avatar: Avatar) => void;
}

interface CardMenuProps {
  avatar: Avatar;
  tabIndex: number;
  actions: CardActions;
}

export function CardMenu({ avatar, tabIndex, actions }: CardMenuProps) {
  const { t } = useTranslation("library");
  const trigger = (
    <Button
      variant="ghost"
      size="icon"
      tabIndex={tabIndex}
      className="relative z-10 -mr-1"
      aria-label={t("actionsFor", { name: avatar.name })}
    >
      <EllipsisVertical aria-hidden />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuItem icon={<Expand aria-hidden />} onSelect={() => actions.open(avatar)}>
        {t("open")}
      </MenuItem>
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => actions.rename(avatar)}>
        {t("rename")}
      </MenuItem>
      <MenuItem icon={<ChartColumn aria-hidden />} onSelect={() => actions.showUsage(avatar)}>
        {t("usage")}
      </MenuItem>
      <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => actions.trash(avatar)} danger>
        {t("moveToTrash")}
      </MenuItem>
    </Menu>
  );
}
