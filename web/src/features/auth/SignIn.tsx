import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation, useNavigate, useSearchParams } from "react-router";
import { safeNext } from "@/lib/paths";
import { useIdentity, useTokens } from "@/lib/session/context";
import { authProblem } from "@/lib/session/problem";
import { AuthForm, field } from "./AuthForm";
import { AuthLayout } from "./AuthLayout";
import { handoverOf, useArrival, useAuthLink } from "./arrival";
import { DemoEntry } from "./DemoEntry";
import { CurrentPasswordField, EmailField } from "./fields";
import { paths } from "./paths";
import { SignInNotice } from "./SignInNotice";
import { TextLink } from "./TextLink";

interface Credentials {
  email: string;
  password: string;
}

export function Component() {
  const { t } = useTranslation("auth");
  const [query] = useSearchParams();
  const { email } = handoverOf(useLocation().state);
  const link = useAuthLink();
  const signIn = useSignIn();
  if (useTokens()) return <Navigate to={safeNext(query.get("next"))} replace />;
  return (
    <AuthLayout
      title={t("signIn.title")}
      text={t("signIn.text")}
      footer={<TextLink to={link(paths.signUp)}>{t("signIn.noAccount")}</TextLink>}
    >
      <SignInNotice />
      <AuthForm
        submitLabel={t("signIn.submit")}
        busy={signIn.isPending}
        error={signIn.error}
        onSubmit={(values) =>
          signIn.mutate({
            email: field(values, "email").trim(),
            password: field(values, "password"),
          })
        }
      >
        <EmailField defaultValue={email} />
        <CurrentPasswordField />
        <TextLink to={link(paths.forgotPassword)}>{t("signIn.forgot")}</TextLink>
      </AuthForm>
      <DemoEntry />
    </AuthLayout>
  );
}

function useSignIn() {
  const { pool } = useIdentity();
  const arrive = useArrival();
  const navigate = useNavigate();
  const link = useAuthLink();
  return useMutation({
    mutationFn: ({ email, password }: Credentials) => pool.signIn(email, password),
    onSuccess: arrive,
    onError: (error, { email }) => {
      if (authProblem(error).code !== "not_confirmed") return;
      navigate(link(paths.confirm), { state: { email } });
    },
    meta: { shownInPlace: true },
  });
}
