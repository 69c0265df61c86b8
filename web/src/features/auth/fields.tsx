import { useTranslation } from "react-i18next";
import { Input } from "@/ui/Field";
import { PasswordInput } from "@/ui/PasswordInput";
import { useRefusedBy } from "./refusal";

const SHORTEST_PASSWORD = 8;

export function EmailField({ defaultValue }: { defaultValue?: string | undefined }) {
  const { t } = useTranslation("auth");
  return (
    <Input
      label={t("email")}
      name="email"
      refusedBy={useRefusedBy("email")}
      type="email"
      autoComplete="username"
      inputMode="email"
      defaultValue={defaultValue}
      required
    />
  );
}

export function CurrentPasswordField() {
  const { t } = useTranslation("auth");
  return (
    <PasswordInput
      label={t("password")}
      name="password"
      refusedBy={useRefusedBy("password")}
      autoComplete="current-password"
      required
    />
  );
}

export function NewPasswordField({ label }: { label: string }) {
  const { t } = useTranslation("auth");
  return (
    <PasswordInput
      label={label}
      hint={t("passwordRule")}
      name="password"
      refusedBy={useRefusedBy("password")}
      autoComplete="new-password"
      minLength={SHORTEST_PASSWORD}
      required
    />
  );
}

export function CodeField() {
  const { t } = useTranslation("auth");
  return (
    <Input
      label={t("code")}
      name="code"
      refusedBy={useRefusedBy("code")}
      autoComplete="one-time-code"
      inputMode="numeric"
      pattern="\s*\d{6}\s*"
      title={t("codeRule")}
      className="text-center text-xl tracking-[0.4em] tabular-nums"
      required
    />
  );
}
