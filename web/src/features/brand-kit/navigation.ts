import { Tag } from "lucide-react";
import type { Destination } from "@/foundation/feature";
import { paths } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.kits,
    label: { id: "Merek", en: "Brands" },
    icon: Tag,
    order: 30,
    onPhones: true,
  },
];
