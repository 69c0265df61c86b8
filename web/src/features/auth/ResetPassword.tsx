import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { useIdentity } from "@/lib/session/context";
import { AuthForm, field } from "./AuthForm";
import { AuthLayout } from "./AuthLayout";
import { handoverOf, useAuthLink } from "./arrival";
import { CodeField, EmailField, NewPasswordField } from "./fields";
import { paths } from "./paths";
import { TextLink } from "./TextLink";

interface Reset {
  email: string;
  code: string;
  password: string;
}

export function Component() {
  const { t } = useTranslation("auth");
  const { email } = handoverOf(useLocation().state);
  const { pool } = useIdentity();
  const navigate = useNavigate();
  const link = useAuthLink();
  const reset = useMutation({
    mutationFn: (asked: Reset) => pool.resetPassword(asked.email, asked.code, asked.password),
    onSuccess: (_, asked) =>
      navigate(link(paths.signIn), { state: { email: asked.email, notice: "password_changed" } }),
    meta: { shownInPlace: true },
  });
  return (
    <AuthLayout
      title={t("reset.title")}
      text={email ? t("confirm.sentTo", { email }) : t("reset.text")}
      footer={<TextLink to={link(paths.forgotPassword)}>{t("reset.again")}</TextLink>}
    >
      <AuthForm
        submitLabel={t("reset.submit")}
        busy={reset.isPending}
        error={reset.error}
        onSubmit={(values) =>
          reset.mutate({
            email: email ?? field(values, "email").trim(),
            code: field(values, "code").trim(),
            password: field(values, "password"),
          })
        }
      >
        {!email && <EmailField />}
        <CodeField />
        <NewPasswordField label={t("reset.newPassword")} />
      </AuthForm>
    </AuthLayout>
  );
}
