import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/Button";

interface SheetProps {
  /** The id of what it is about: for another one it starts at the top. */
  of: string;
  /** What it is called for those who hear it. */
  label: string;
  title: string;
  /** Whether it lies over the picture on phones; elsewhere it always shows all. */
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Stands beside the title. */
  actions?: ReactNode;
  /** Stands under the title, also while the sheet is closed. */
  head: ReactNode;
  /** Whether a field in it may take the focus when the picture opens. */
  takesFocus?: boolean;
  className: string;
  children: ReactNode;
}

/** What is said about a picture: beside it, or on phones a sheet that opens over it. */
export function Sheet({ of, label, title, open, onOpenChange, ...given }: SheetProps) {
  const { t } = useTranslation("stage");
  const { actions, head, takesFocus = false, className, children } = given;
  const sheet = useRef<HTMLElement>(null);
  const Chevron = open ? ChevronDown : ChevronUp;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another one starts at the top
  useEffect(() => {
    sheet.current?.scrollTo(0, 0);
  }, [of]);

  return (
    <section
      ref={sheet}
      aria-label={label}
      data-aside={takesFocus ? undefined : true}
      data-sheet={open ? "open" : "closed"}
      className="max-h-[75dvh] overflow-y-auto overscroll-contain rounded-t-3xl border-t border-line bg-surface shadow-float lg:h-full lg:max-h-none lg:rounded-none lg:border-t-0 lg:border-l short:max-h-[calc(100dvh-4.5rem)] lg:short:max-h-none"
    >
      <div className="sticky top-0 z-10 grid grid-cols-[minmax(0,1fr)] gap-3 bg-surface px-5 pt-4 pb-3 lg:pt-5 short:static">
        <div className="flex items-center gap-1">
          <h2 className="min-w-0 grow truncate text-xl font-bold tracking-tight">{title}</h2>
          {actions}
          <Button
            variant="ghost"
            size="icon"
            className="-mr-2 lg:hidden"
            aria-expanded={open}
            aria-label={t(open ? "collapse" : "expand")}
            onClick={() => onOpenChange(!open)}
          >
            <Chevron aria-hidden />
          </Button>
        </div>
        {head}
      </div>
      <div
        className={classNames(
          "px-5 pb-[max(1rem,env(safe-area-inset-bottom))]",
          className,
          !open && "max-lg:hidden",
        )}
      >
        {children}
      </div>
    </section>
  );
}
