import { Tag } from "lucide-react";
import { APP_ID } from "@/api/brand-kit/app";
import type { Destination } from "@/foundation/feature";
import { paths } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.kits,
    under: `/${APP_ID}`,
    label: { id: "Merek", en: "Brands" },
    icon: Tag,
    order: 30,
    onPhones: true,
  },
];
