import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  text?: string;
  action?: ReactNode;
}

/** Says that nothing is here yet, and what to do about it. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 rounded-2xl border border-dashed border-line px-6 py-12 text-center">
      <span className="grid size-14 place-items-center rounded-2xl bg-accent-soft text-accent-ink">
        <Icon aria-hidden className="size-7" />
      </span>
      <p className="text-base font-bold">{title}</p>
      {text && <p className="max-w-sm text-sm text-pretty text-muted">{text}</p>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  );
}
