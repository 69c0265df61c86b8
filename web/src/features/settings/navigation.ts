import { Settings } from "lucide-react";
import type { Destination } from "@/foundation/feature";
import { SETTINGS } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: SETTINGS,
    label: { id: "Pengaturan", en: "Settings" },
    icon: Settings,
    order: 90,
    onPhones: false,
  },
];
