import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import type { PlannedGroup } from "./use-groups";

interface TakenNoteProps {
  groups: readonly PlannedGroup[];
  onLeave: (keys: readonly string[], leftOut: boolean) => void;
}

/** Says how many SKUs are taken, and asks about all of them at once; one is asked for by itself. */
export function TakenNote({ groups, onLeave }: TakenNoteProps) {
  const { t } = useTranslation("product");
  const taken = groups.filter(({ holder }) => holder !== null).map(({ key }) => key);
  const several = taken.length > 1;
  return (
    <div role="status">
      {several && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-2xl bg-warn-soft p-3 text-sm text-warn-ink">
          <p className="font-semibold">{t("bulk.takenMany", { count: taken.length })}</p>
          <Button variant="secondary" onClick={() => onLeave(taken, false)}>
            {t("bulk.addAll")}
          </Button>
          <Button variant="secondary" onClick={() => onLeave(taken, true)}>
            {t("bulk.leaveAll")}
          </Button>
        </div>
      )}
    </div>
  );
}
