import type { ComponentProps } from "react";
import { Link } from "react-router";

export function TextLink(props: ComponentProps<typeof Link>) {
  return (
    <Link
      {...props}
      className="inline-flex min-h-11 items-center justify-self-center text-sm font-semibold text-accent-ink underline-offset-4 hover:underline"
    />
  );
}
