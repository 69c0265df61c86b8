import { SearchX } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useActiveGenerations } from "@/api/avatar-creator/generations";
import type { Preset } from "@/api/avatar-creator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { moveBetweenCards } from "./arrow-keys";
import { PresetCard } from "./PresetCard";
import { usePresetPrice } from "./price";
import type { Target } from "./use-target";
import { popular, shown, type View } from "./view";

const GRID = "grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 xl:grid-cols-4";

interface GalleryProps {
  presets: readonly Preset[];
  view: View;
  onChange: (change: Partial<View>) => void;
  target: Target;
  /** What stands beside how many there are. */
  children: ReactNode;
}

export function Gallery({ presets, view, onChange, target, children }: GalleryProps) {
  const { t } = useTranslation("presets");
  const language = useLanguage();
  const visible = useMemo(() => shown(presets, view, language), [presets, view, language]);
  const favourites = useMemo(() => popular(presets), [presets]);
  const price = usePresetPrice();
  const making = new Set(useActiveGenerations().data?.map(({ presetId }) => presetId));
  return (
    <>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p role="status" className="text-sm text-muted">
          {t("count", { count: visible.length })}
        </p>
        {children}
      </div>
      {visible.length === 0 && <NoMatch onClear={() => onChange({ text: "", category: "" })} />}
      <ul aria-label={t("grid")} className={GRID} onKeyDown={moveBetweenCards}>
        {visible.map((preset) => (
          <li key={preset.id} className="grid min-w-0">
            <PresetCard
              preset={preset}
              target={target}
              price={price}
              isPopular={favourites.has(preset.id)}
              isBeingMade={making.has(preset.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

export function GallerySkeleton() {
  return (
    <Loading className={`${GRID} mt-[3.75rem]`}>
      {slots(8).map((slot) => (
        <Skeleton key={slot} className="aspect-[3/5] rounded-2xl sm:aspect-[3/4.4]" />
      ))}
    </Loading>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation("presets");
  const clear = (
    <Button variant="secondary" onClick={onClear}>
      {t("clear")}
    </Button>
  );
  return (
    <EmptyState icon={SearchX} title={t("noMatchTitle")} text={t("noMatchText")} action={clear} />
  );
}
