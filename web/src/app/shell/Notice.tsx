import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

const TONES = {
  info: "bg-info-soft text-info-ink",
  warn: "bg-warn-soft text-warn-ink",
} as const;

export function Notice({
  tone,
  icon,
  children,
}: {
  tone: keyof typeof TONES;
  icon: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classNames("text-sm font-medium [&_svg]:size-4 [&_svg]:shrink-0", TONES[tone])}>
      <div className="mx-auto flex max-w-6xl items-center gap-2.5 px-4 py-2.5 sm:px-6 lg:px-10">
        {icon}
        <p className="text-pretty">{children}</p>
      </div>
    </div>
  );
}
