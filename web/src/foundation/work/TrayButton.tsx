import { ListTodo } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Work } from "@/api/work/types";
import { useEndedWork, useRunningWork } from "@/api/work/work";
import { classNames } from "@/lib/class-names";
import { loadTexts } from "@/lib/i18n/setup";
import { countInTab } from "@/lib/page-title";
import { later } from "@/ui/later";
import { useReadyZips } from "../exports/use-ready-zips";
import { useNews } from "./last-look";

const Tray = later(async () => {
  const [{ Tray }] = await Promise.all([import("./Tray"), loadTexts(["work"])]);
  return Tray;
});

/** Opens the work tray; tells how much runs in all apps, and how much ended since the last look. */
export function TrayButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data: running = [], isSuccess } = useRunningWork();
  // In second place: a first screen has more urgent questions.
  const ended = useEndedWork({ enabled: isSuccess }).data;
  const news = useNews(ended);
  useReadyZips(ended);
  useTabCount(running.length);
  const told = [
    t("tray.label"),
    running.length > 0 && t("tray.running", { count: running.length }),
    news.length > 0 && t("tray.news", { count: news.length }),
  ];
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={told.filter(Boolean).join(", ")}
        title={t("tray.label")}
        onClick={() => setOpen(true)}
        className="relative grid size-11 place-items-center rounded-full border border-line bg-surface hover:bg-sunken"
      >
        <ListTodo aria-hidden className="size-5 text-muted" />
        <Count running={running.length} news={news} />
      </button>
      <Tray open={open} onOpenChange={setOpen} />
    </>
  );
}

/** What runs comes first; when nothing does, what nobody has seen yet. */
function Count({ running, news }: { running: number; news: readonly Work[] }) {
  const count = running || news.length;
  if (count === 0) return null;
  const bad = !running && news.some(({ failed }) => failed > 0);
  return (
    <span
      aria-hidden
      className={classNames(
        "absolute -top-1 -right-1 grid h-5 min-w-5 place-items-center rounded-full px-1 text-xs font-bold tabular-nums forced-colors:border",
        bad ? "bg-bad text-on-bad" : "bg-accent text-on-accent",
      )}
    >
      {count}
    </span>
  );
}

function useTabCount(count: number): void {
  useEffect(() => {
    countInTab(count);
    return () => countInTab(0);
  }, [count]);
}
