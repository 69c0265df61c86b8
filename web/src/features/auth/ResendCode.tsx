import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIdentity } from "@/lib/session/context";
import { authProblem } from "@/lib/session/problem";
import { Button } from "@/ui/Button";

export function ResendCode({ email }: { email: string }) {
  const { t } = useTranslation("auth");
  const { pool } = useIdentity();
  const resend = useMutation({
    mutationFn: () => pool.resendCode(email),
    meta: { shownInPlace: true },
  });
  return (
    <div className="grid justify-items-center gap-1">
      <Button variant="ghost" busy={resend.isPending} onClick={() => resend.mutate()}>
        {t("confirm.resend")}
      </Button>
      <p role="status" className="text-center text-sm text-muted">
        {resend.isSuccess && t("confirm.resent")}
        {resend.error && t(`problems.${authProblem(resend.error).code}`)}
      </p>
    </div>
  );
}
