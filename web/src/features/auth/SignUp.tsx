import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useIdentity } from "@/lib/session/context";
import { AuthForm, field } from "./AuthForm";
import { AuthLayout } from "./AuthLayout";
import { useAuthLink } from "./arrival";
import { EmailField, NewPasswordField } from "./fields";
import { paths } from "./paths";
import { TextLink } from "./TextLink";

export function Component() {
  const { t } = useTranslation("auth");
  const { pool } = useIdentity();
  const navigate = useNavigate();
  const link = useAuthLink();
  const signUp = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) =>
      pool.signUp(email, password),
    onSuccess: (_, { email }) => navigate(link(paths.confirm), { state: { email } }),
    meta: { shownInPlace: true },
  });
  return (
    <AuthLayout
      title={t("signUp.title")}
      text={t("signUp.text")}
      footer={<TextLink to={link(paths.signIn)}>{t("signUp.haveAccount")}</TextLink>}
    >
      <AuthForm
        submitLabel={t("signUp.submit")}
        busy={signUp.isPending}
        error={signUp.error}
        onSubmit={(values) =>
          signUp.mutate({
            email: field(values, "email").trim(),
            password: field(values, "password"),
          })
        }
      >
        <EmailField />
        <NewPasswordField label={t("password")} />
      </AuthForm>
    </AuthLayout>
  );
}
