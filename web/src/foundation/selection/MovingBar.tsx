import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Progress } from "@/ui/Progress";
import type { Moving } from "../trash/use-trash-many";
import { focusCard } from "./selection-focus";

/** How far a long move to the trash is. A short one is over before it shows. */
export function MovingBar({ done, total, stop }: Moving) {
  const { t } = useTranslation("selection");
  const leave = () => {
    focusCard();
    stop();
  };
  const text = t("moving", { n: done, m: total });
  return (
    <section
      data-selection-bar="moving"
      aria-label={t("moveToTrash")}
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-20 flex items-center gap-3 rounded-2xl border border-line bg-raised p-1.5 pl-4 shadow-float sm:left-auto lg:right-10 lg:bottom-4"
    >
      <div className="grid min-w-0 grow gap-1.5 sm:w-64">
        <p className="truncate text-sm font-bold tabular-nums">{text}</p>
        <Progress label={text} value={Math.round((100 * done) / total)} />
      </div>
      <Button variant="ghost" onClick={leave}>
        {t("stop")}
      </Button>
    </section>
  );
}
