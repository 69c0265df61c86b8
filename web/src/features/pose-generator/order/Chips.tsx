import {
  Bookmark,
  type LucideIcon,
  MapPin,
  Package,
  PersonStanding,
  Sparkles,
  Type,
  UserRound,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Chip } from "@/api/pose-generator/batch-types";
import { classNames } from "@/lib/class-names";

const ICONS: Record<Chip["kind"], LucideIcon> = {
  avatar: UserRound,
  product: Package,
  pose: PersonStanding,
  scene: MapPin,
  brand: Bookmark,
  words: Type,
  quality: Sparkles,
};

/** What the first picture is asked for with, part by part. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  const { t } = useTranslation("pose-order");
  return (
    <ul className="flex flex-wrap gap-2">
      {chips.map(({ kind, text }) => {
        const Icon = ICONS[kind];
        return (
          <li
            key={`${kind} ${text}`}
            className={classNames(
              "max-w-full rounded-xl px-3 py-2 text-sm",
              kind === "quality" ? "bg-sunken text-muted" : "bg-accent-soft text-accent-ink",
            )}
          >
            <span className="flex items-center gap-1.5 text-xs font-semibold">
              <Icon aria-hidden className="size-3.5" />
              {t(`chips.${kind}`)}
            </span>
            <span className="wrap-anywhere">{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
