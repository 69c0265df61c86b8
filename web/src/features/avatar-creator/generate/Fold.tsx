import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface FoldProps {
  title: string;
  note?: string | undefined;
  /** Whether it starts open; afterwards the person decides. */
  open: boolean;
  children: ReactNode;
}

/** A part of the form that can be folded away. */
export function Fold({ title, note, open, children }: FoldProps) {
  return (
    <details open={open} className="group rounded-2xl border border-line">
      <summary className="flex min-h-14 cursor-pointer list-none items-center gap-3 rounded-2xl px-4 [&::-webkit-details-marker]:hidden">
        <span className="font-bold">{title}</span>
        {note && <span className="text-sm text-muted">{note}</span>}
        <ChevronDown
          aria-hidden
          className="ml-auto size-5 text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="px-4 pt-1 pb-5">{children}</div>
    </details>
  );
}
