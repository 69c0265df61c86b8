import type { LucideIcon } from "lucide-react";

export interface MenuEntry {
  icon: LucideIcon;
  label: string;
  onSelect: () => void;
  danger?: boolean;
}
