import { Package } from "lucide-react";
import type { Destination } from "@/foundation/feature";
import { paths } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.products,
    label: { id: "Produk", en: "Products" },
    icon: Package,
    order: 25,
    onPhones: true,
  },
];
