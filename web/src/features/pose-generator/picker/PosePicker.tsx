import { ListChecks } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCategories } from "@/api/pose-generator/templates";
import { loadTexts } from "@/lib/i18n/setup";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { later } from "@/ui/later";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { CategoryRow } from "./CategoryRow";
import { Picked } from "./Picked";
import { type Drawn, drawnOf, type Poses, toggled, totalOf, withCount } from "./poses";

const PickDialog = later(async () => {
  const [{ PickDialog }] = await Promise.all([
    import("./PickDialog"),
    loadTexts(["poses", "filters", "pose-picker"]),
  ]);
  return PickDialog;
});

const NONE: readonly Drawn[] = [];

interface PosePickerProps {
  poses: Poses;
  onChange: (poses: Poses) => void;
  /** What a quote says would be drawn of the numbers; until there is one, examples are shown. */
  drawn?: readonly Drawn[] | undefined;
}

/** Chooses poses: so many of each category, and single ones. Its texts are `pose-picker`. */
export function PosePicker({ poses, onChange, drawn = NONE }: PosePickerProps) {
  const { t } = useTranslation("pose-picker");
  const [picking, setPicking] = useState(false);
  const { data: categories, error, refetch } = useCategories();
  const total = totalOf(poses);
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="font-semibold tabular-nums">
          {t("total", { count: total })}
        </p>
        <Button variant="secondary" onClick={() => setPicking(true)}>
          <ListChecks aria-hidden />
          {t("pick")}
        </Button>
      </div>
      {poses.templateIds.length > 0 && (
        <Picked ids={poses.templateIds} onRemove={(id) => onChange(toggled(poses, id))} />
      )}
      {categories ? (
        <ul aria-label={t("categories")} className="grid divide-y divide-line">
          {categories.map((category) => (
            <CategoryRow
              key={category.id}
              category={category}
              count={poses.distribution[category.id] ?? 0}
              onChange={(count) => onChange(withCount(poses, category.id, count))}
              drawn={drawnOf(drawn, category.id, poses.templateIds)}
            />
          ))}
        </ul>
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <Loading>
          <Skeleton className="h-96 rounded-2xl" />
        </Loading>
      )}
      <PickDialog open={picking} onOpenChange={setPicking} {...{ poses, onChange }} />
    </div>
  );
}
