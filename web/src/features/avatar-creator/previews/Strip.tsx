import type { ReactNode } from "react";
import type { Generation } from "@/api/avatar-creator/types";
import { PreviewCard, type PreviewCardProps } from "./PreviewCard";

type StripProps = Omit<PreviewCardProps, "preview"> & {
  title: string | null;
  list: readonly Generation[];
  action?: ReactNode;
};

/** Previews in a row, which scrolls sideways when there are many; nothing when there are none. */
export function Strip({ title, list, action, ...card }: StripProps) {
  if (list.length === 0) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {title && (
        <div className="flex min-h-11 items-center justify-between gap-2">
          <h4 className="text-sm font-semibold">{title}</h4>
          {action}
        </div>
      )}
      <ul className="-mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-2">
        {list.map((preview) => (
          <li key={preview.id} className="w-40 shrink-0 snap-start">
            <PreviewCard preview={preview} {...card} />
          </li>
        ))}
      </ul>
    </div>
  );
}
