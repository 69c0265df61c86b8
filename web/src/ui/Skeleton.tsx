import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";

/** Keys for `count` skeletons of a list. */
export function slots(count: number): number[] {
  return [...Array(count).keys()];
}

/** A grey stand-in of the size of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return <div className={classNames("animate-pulse rounded-xl bg-sunken", className)} />;
}

/** Wraps skeletons: says "loading" once, instead of nothing or many times. */
export function Loading({ className, children }: { className?: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={className}>
      <span className="sr-only">{t("loading")}</span>
      {children}
    </div>
  );
}
