import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { authProblem } from "@/lib/session/problem";
import { Button } from "@/ui/Button";

interface AuthFormProps {
  submitLabel: string;
  busy: boolean;
  error: unknown;
  onSubmit: (values: FormData) => void;
  children: ReactNode;
}

/** A form that talks to the user pool: fields, the reason of a refusal, one button. */
export function AuthForm({ submitLabel, busy, error, onSubmit, children }: AuthFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {children}
      {error !== null && <Refusal error={error} />}
      <Button type="submit" size="large" busy={busy}>
        {submitLabel}
      </Button>
    </form>
  );
}

function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation("auth");
  return (
    <p role="alert" className="rounded-xl bg-bad-soft px-4 py-3 text-sm font-medium text-bad-ink">
      {t(`problems.${authProblem(error).code}`)}
    </p>
  );
}

/** Reads a text field of a submitted form. */
export function field(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === "string" ? value : "";
}
