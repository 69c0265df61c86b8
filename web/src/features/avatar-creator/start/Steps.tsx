import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { announce } from "@/lib/live-region";

const STEPS = ["way", "who", "coming"] as const;

/** Which of the three steps somebody is at; screen readers hear each change. */
export function Steps({ current }: { current: number }) {
  const { t } = useTranslation("start");
  const told = useRef(current);
  const name = t(`steps.${STEPS[current - 1] ?? "way"}`);
  useEffect(() => {
    if (told.current === current) return;
    told.current = current;
    announce(t("stepNow", { n: current, m: STEPS.length, name }));
  }, [current, name, t]);
  return (
    <ol className="grid grid-cols-3 gap-2">
      {STEPS.map((step, index) => {
        const number = index + 1;
        const reached = number <= current;
        return (
          <li
            key={step}
            aria-current={number === current ? "step" : undefined}
            className={classNames(
              "flex items-center gap-2 border-t-4 pt-2.5 text-sm font-semibold",
              reached ? "border-accent text-ink" : "border-line text-muted",
            )}
          >
            <span aria-hidden className="tabular-nums">
              {number < current ? <Check className="size-4" /> : number}
            </span>
            <span className="truncate">{t(`steps.${step}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
