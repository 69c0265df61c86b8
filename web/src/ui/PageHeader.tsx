import type { ReactNode } from "react";
import { usePageTitle } from "@/lib/page-title";

interface PageHeaderProps {
  title: string;
  text?: string | undefined;
  actions?: ReactNode;
}

/** The heading of a page; names the tab and takes the focus after a navigation. */
export function PageHeader({ title, text, actions }: PageHeaderProps) {
  const heading = usePageTitle(title);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="grid min-w-0 flex-1 basis-80 gap-1">
        <h1
          ref={heading}
          tabIndex={-1}
          className="text-2xl font-extrabold tracking-tight wrap-anywhere sm:text-3xl"
        >
          {title}
        </h1>
        {text && <p className="max-w-prose text-pretty wrap-anywhere text-muted">{text}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 max-sm:w-full">{actions}</div>}
    </header>
  );
}
