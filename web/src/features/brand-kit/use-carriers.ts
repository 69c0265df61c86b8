import { useTranslation } from "react-i18next";
import type { Kit } from "@/api/brand-kit/types";

const KINDS = ["avatars", "products", "poseProjects"] as const;

/** Says how many things of which kinds carry a brand; empty while none does. */
export function useCarriers({ counts }: Kit): string[] {
  const { t } = useTranslation("brands");
  const carrying = KINDS.filter((kind) => (counts?.[kind] ?? 0) > 0);
  return carrying.map((kind) => t(`carriers.${kind}`, { count: counts?.[kind] ?? 0 }));
}
