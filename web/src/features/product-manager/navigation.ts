import { Package } from "lucide-react";
import { APP_ID } from "@/api/product-manager/app";
import type { Destination } from "@/foundation/feature";
import { paths } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  {
    to: paths.products,
    under: `/${APP_ID}`,
    label: { id: "Produk", en: "Products" },
    icon: Package,
    order: 25,
    onPhones: true,
  },
];
