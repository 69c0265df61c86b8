import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useIdentity } from "@/lib/session/context";
import { AuthForm, field } from "./AuthForm";
import { AuthLayout } from "./AuthLayout";
import { useAuthLink } from "./arrival";
import { EmailField } from "./fields";
import { paths } from "./paths";
import { TextLink } from "./TextLink";

export function Component() {
  const { t } = useTranslation("auth");
  const { pool } = useIdentity();
  const navigate = useNavigate();
  const link = useAuthLink();
  const ask = useMutation({
    mutationFn: (email: string) => pool.forgotPassword(email),
    onSuccess: (_, email) => navigate(link(paths.resetPassword), { state: { email } }),
    meta: { shownInPlace: true },
  });
  return (
    <AuthLayout
      title={t("forgot.title")}
      text={t("forgot.text")}
      footer={<TextLink to={link(paths.signIn)}>{t("backToSignIn")}</TextLink>}
    >
      <AuthForm
        submitLabel={t("forgot.submit")}
        busy={ask.isPending}
        error={ask.error}
        onSubmit={(values) => ask.mutate(field(values, "email").trim())}
      >
        <EmailField />
      </AuthForm>
    </AuthLayout>
  );
}
