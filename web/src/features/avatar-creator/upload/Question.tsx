import { ChevronDown, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface QuestionProps {
  icon: LucideIcon;
  title: string;
  text: string;
  /** The fields of the answer, folded away at first. */
  children: ReactNode;
}

/** Something that may be said of all pictures before they are sent. */
export function Question({ icon: Icon, title, text, children }: QuestionProps) {
  return (
    <details className="group rounded-2xl bg-sunken p-3">
      <summary className="flex min-h-11 cursor-pointer items-center gap-3 text-sm font-semibold">
        <Icon aria-hidden className="size-5 shrink-0 text-accent-ink" />
        <span className="grid gap-0.5">
          {title}
          <span className="font-normal text-muted">{text}</span>
        </span>
        <ChevronDown
          aria-hidden
          className="ml-auto size-4 shrink-0 transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
