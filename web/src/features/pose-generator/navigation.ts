import { PersonStanding } from "lucide-react";
import type { Destination } from "@/foundation/feature";
import { paths } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.projects,
    label: { id: "Pose", en: "Poses" },
    icon: PersonStanding,
    order: 27,
    onPhones: false,
  },
];
