import { ChevronDown } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/lib/class-names";

const CONTROL =
  "w-full rounded-xl border border-edge bg-surface px-3.5 text-base text-ink placeholder:text-muted transition-colors hover:border-muted focus-visible:border-accent aria-invalid:border-bad";

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The id of what says elsewhere why this field was refused. */
  refusedBy?: string | undefined;
}

interface Wiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

function Field({
  label,
  hint,
  error,
  refusedBy,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const note = error ?? hint;
  const noteId = note && `${id}-note`;
  const wiring: Wiring = {
    id,
    "aria-describedby": [refusedBy, noteId].filter(Boolean).join(" ") || undefined,
    "aria-invalid": error || refusedBy ? true : undefined,
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children(wiring)}
      {note && (
        <p id={noteId} className={classNames("text-sm", error ? "text-bad-ink" : "text-muted")}>
          {note}
        </p>
      )}
    </div>
  );
}

type InputProps = ComponentProps<"input"> & FieldProps & { trailing?: ReactNode };

export function Input({ label, hint, error, refusedBy, trailing, className, ...rest }: InputProps) {
  return (
    <Field label={label} hint={hint} error={error} refusedBy={refusedBy}>
      {(wiring) => (
        <div className="relative">
          <input
            {...rest}
            {...wiring}
            className={classNames(CONTROL, "h-12", trailing && "pr-12", className)}
          />
          {trailing && (
            <div className="absolute inset-y-0 right-0.5 grid place-items-center">{trailing}</div>
          )}
        </div>
      )}
    </Field>
  );
}

type TextareaProps = ComponentProps<"textarea"> & FieldProps;

export function Textarea({ label, hint, error, refusedBy, className, ...rest }: TextareaProps) {
  return (
    <Field label={label} hint={hint} error={error} refusedBy={refusedBy}>
      {(wiring) => (
        <textarea
          {...rest}
          {...wiring}
          className={classNames(CONTROL, "min-h-24 py-2.5", className)}
        />
      )}
    </Field>
  );
}

type SelectProps = ComponentProps<"select"> & FieldProps;

/** The browser's own select: the best one on phones, and it needs no script. */
export function Select({ label, hint, error, refusedBy, className, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} refusedBy={refusedBy}>
      {(wiring) => (
        <div className="relative">
          <select
            {...rest}
            {...wiring}
            className={classNames(CONTROL, "h-12 appearance-none pr-10", className)}
          />
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3.5 size-4 -translate-y-1/2 text-muted"
          />
        </div>
      )}
    </Field>
  );
}
