import { House } from "lucide-react";
import type { Destination } from "@/foundation/feature";
import { HOME } from "@/lib/paths";

export const DESTINATIONS: readonly Destination[] = [
  { to: HOME, label: { id: "Beranda", en: "Home" }, icon: House, order: 0, onPhones: true },
];
