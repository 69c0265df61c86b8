import { ChevronDown } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "@/lib/class-names";

const CONTROL =
  "w-full rounded-xl border border-edge/60 bg-surface px-3.5 text-base text-ink placeholder:text-muted transition-colors hover:border-edge focus-visible:border-accent aria-invalid:border-bad";

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
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
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const note = error ?? hint;
  const described = note ? `${id}-note` : undefined;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children({ id, "aria-describedby": described, "aria-invalid": error ? true : undefined })}
      {note && (
        <p id={described} className={classNames("text-sm", error ? "text-bad-ink" : "text-muted")}>
          {note}
        </p>
      )}
    </div>
  );
}

type InputProps = ComponentProps<"input"> & FieldProps & { trailing?: ReactNode };

export function Input({ label, hint, error, trailing, className, ...rest }: InputProps) {
  return (
    <Field label={label} hint={hint} error={error}>
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

export function Textarea({ label, hint, error, className, ...rest }: TextareaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
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
export function Select({ label, hint, error, className, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
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
