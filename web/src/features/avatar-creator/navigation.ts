import { Folders, Shapes, Trash2 } from "lucide-react";
import type { Destination } from "@/foundation/feature";
import { paths } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.projects,
    label: { id: "Proyek", en: "Projects" },
    icon: Folders,
    order: 10,
    onPhones: true,
  },
  {
    to: paths.presets,
    label: { id: "Preset", en: "Presets" },
    icon: Shapes,
    order: 20,
    onPhones: false,
  },
  {
    to: paths.trash,
    label: { id: "Sampah", en: "Trash" },
    icon: Trash2,
    order: 80,
    onPhones: false,
  },
];
