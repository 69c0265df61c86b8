import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      {...rest}
      className={classNames("rounded-2xl border border-line bg-surface shadow-card", className)}
    />
  );
}
