import { PersonStanding } from "lucide-react";
import { APP_ID } from "@/api/pose-generator/app";
import type { Destination } from "@/foundation/feature";
import { paths } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.projects,
    under: `/${APP_ID}`,
    label: { id: "Pose", en: "Poses" },
    icon: PersonStanding,
    order: 27,
    onPhones: true,
  },
];
