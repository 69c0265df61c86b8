import { Coins, Folders, House, type LucideIcon, Settings, Trash2 } from "lucide-react";
import { paths } from "@/lib/paths";

export interface Destination {
  to: string;
  label: "home" | "projects" | "trash" | "credits" | "settings";
  icon: LucideIcon;
  /** Whether phones show it at the bottom; the rest is in the account menu. */
  onPhones: boolean;
}

export const DESTINATIONS: Destination[] = [
  { to: paths.home, label: "home", icon: House, onPhones: true },
  { to: paths.projects, label: "projects", icon: Folders, onPhones: true },
  { to: paths.credits, label: "credits", icon: Coins, onPhones: true },
  { to: paths.trash, label: "trash", icon: Trash2, onPhones: true },
  { to: paths.settings, label: "settings", icon: Settings, onPhones: false },
];
