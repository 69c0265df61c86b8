import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { useIdentity } from "@/lib/session/context";
import { AuthForm, field } from "./AuthForm";
import { AuthLayout } from "./AuthLayout";
import { handoverOf, useAuthLink } from "./arrival";
import { CodeField, EmailField } from "./fields";
import { paths } from "./paths";
import { ResendCode } from "./ResendCode";
import { TextLink } from "./TextLink";

export function Component() {
  const { t } = useTranslation("auth");
  const { email } = handoverOf(useLocation().state);
  const { pool } = useIdentity();
  const navigate = useNavigate();
  const link = useAuthLink();
  const confirm = useMutation({
    mutationFn: ({ email, code }: { email: string; code: string }) => pool.confirm(email, code),
    onSuccess: (_, asked) =>
      navigate(link(paths.signIn), { state: { email: asked.email, notice: "confirmed" } }),
    meta: { shownInPlace: true },
  });
  return (
    <AuthLayout
      title={t("confirm.title")}
      text={email ? t("confirm.sentTo", { email }) : t("confirm.text")}
      footer={<TextLink to={link(paths.signIn)}>{t("backToSignIn")}</TextLink>}
    >
      <AuthForm
        submitLabel={t("confirm.submit")}
        busy={confirm.isPending}
        error={confirm.error}
        onSubmit={(values) =>
          confirm.mutate({
            email: email ?? field(values, "email").trim(),
            code: field(values, "code").trim(),
          })
        }
      >
        {!email && <EmailField />}
        <CodeField />
      </AuthForm>
      {email && <ResendCode email={email} onResend={confirm.reset} />}
    </AuthLayout>
  );
}
