import { Coins } from "lucide-react";
import type { Destination } from "@/foundation/feature";
import { CREDITS } from "./paths";

export const DESTINATIONS: readonly Destination[] = [
  { to: CREDITS, label: { id: "Kredit", en: "Credits" }, icon: Coins, order: 70, onPhones: false },
];
