import { type FormEvent, type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { authProblem } from "@/lib/session/problem";
import { Button } from "@/ui/Button";
import { RefusalContext, type Refusal as Refused } from "./refusal";

interface AuthFormProps {
  submitLabel: string;
  busy: boolean;
  error: unknown;
  onSubmit: (values: FormData) => void;
  children: ReactNode;
}

/** A form that talks to the user pool: fields, the reason of a refusal, one button. */
export function AuthForm({ submitLabel, busy, error, onSubmit, children }: AuthFormProps) {
  const id = useId();
  const refusal = error === null ? null : { id, code: authProblem(error).code };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <RefusalContext value={refusal}>{children}</RefusalContext>
      {refusal && <Refusal {...refusal} />}
      <Button type="submit" size="large" busy={busy}>
        {submitLabel}
      </Button>
    </form>
  );
}

function Refusal({ id, code }: Refused) {
  const { t } = useTranslation("auth");
  return (
    <p
      id={id}
      role="alert"
      className="rounded-xl bg-bad-soft px-4 py-3 text-sm font-medium text-bad-ink"
    >
      {t(`problems.${code}`)}
    </p>
  );
}

/** Reads a text field of a submitted form. */
export function field(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === "string" ? value : "";
}
