import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { classNames } from "@/lib/class-names";

export interface Option<Value extends string> {
  value: Value;
  label: string;
  icon?: ReactNode;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  value: Value;
  onChange: (value: Value) => void;
  options: Option<Value>[];
  hideLegend?: boolean;
}

/** One of a few: radio buttons that look like a segmented control. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, value, onChange, options, hideLegend = false } = props;
  const name = useId();
  const bar = useRef<HTMLDivElement>(null);
  // Where there is no room for all, what is chosen may stand out of sight.
  useLayoutEffect(() => {
    const chosen = bar.current?.querySelector("input:checked")?.parentElement;
    if (!bar.current || !chosen) return;
    bar.current.scrollLeft = chosen.offsetLeft - (bar.current.clientWidth - chosen.offsetWidth) / 2;
  }, []);
  return (
    <fieldset className="min-w-0">
      <legend className={hideLegend ? "sr-only" : "pb-2 text-sm font-semibold"}>{legend}</legend>
      <div
        ref={bar}
        className="relative inline-flex max-w-full gap-1 overflow-x-auto rounded-xl bg-sunken p-1"
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              "relative flex min-h-11 cursor-pointer items-center gap-2 rounded-lg px-3.5 text-sm font-semibold whitespace-nowrap transition-colors has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent [&_svg]:size-4 max-sm:[&_svg]:hidden",
              option.value === value
                ? "bg-surface text-ink shadow-card forced-colors:outline-2 forced-colors:-outline-offset-2 forced-colors:has-focus-visible:outline-4"
                : "text-muted hover:text-ink",
            )}
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
