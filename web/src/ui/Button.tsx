import { LoaderCircle } from "lucide-react";
import type { ComponentProps, MouseEvent } from "react";
import { Link } from "react-router";
import { classNames } from "@/lib/class-names";

const BASE =
  "inline-flex shrink-0 select-none items-center justify-center gap-2 rounded-xl font-semibold transition-colors disabled:opacity-55 disabled:cursor-not-allowed aria-busy:opacity-55 aria-busy:cursor-not-allowed [&_svg]:size-[18px] [&_svg]:shrink-0";

const VARIANTS = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong forced-colors:border",
  secondary: "bg-surface text-ink border border-line hover:bg-sunken",
  soft: "bg-accent-soft text-accent-ink hover:brightness-97 dark:hover:brightness-115 forced-colors:border",
  ghost: "text-ink hover:bg-sunken",
  quietDanger: "text-bad-ink hover:bg-bad-soft",
  danger: "bg-bad text-on-bad hover:brightness-92 forced-colors:border",
} as const;

const SIZES = {
  normal: "min-h-11 px-4 text-sm",
  large: "min-h-12 px-5 text-base",
  icon: "size-11",
} as const;

interface Look {
  variant?: keyof typeof VARIANTS;
  size?: keyof typeof SIZES;
}

function look({ variant = "primary", size = "normal" }: Look, className?: string): string {
  return classNames(BASE, VARIANTS[variant], SIZES[size], className);
}

type ButtonProps = ComponentProps<"button"> & Look & { busy?: boolean };

/**
 * A button; `busy` shows that its work is under way and refuses a second press. It keeps the focus
 * meanwhile: a disabled button loses it, and after a refusal it would be nowhere.
 */
export function Button({ variant, size, busy, className, children, ...rest }: ButtonProps) {
  const shape = look({ ...(variant && { variant }), ...(size && { size }) }, className);
  const waiting = busy && { "aria-busy": true, "aria-disabled": true, onClick: refuse };
  return (
    <button type="button" {...rest} {...waiting} className={shape}>
      {busy && <LoaderCircle className="animate-spin" aria-hidden />}
      {children}
    </button>
  );
}

/** Enter in a field of its form presses a submit button as well, so this stops both. */
function refuse(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

type ButtonLinkProps = ComponentProps<typeof Link> & Look;

export function ButtonLink({ variant, size, className, ...rest }: ButtonLinkProps) {
  const shape = look({ ...(variant && { variant }), ...(size && { size }) }, className);
  return <Link {...rest} className={shape} />;
}
