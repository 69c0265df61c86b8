import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIdentity } from "@/lib/session/context";
import { authProblem } from "@/lib/session/problem";
import { Button } from "@/ui/Button";

interface ResendCodeProps {
  email: string;
  /** Before another code is sent: what was said of the last one is over. */
  onResend: () => void;
}

export function ResendCode({ email, onResend }: ResendCodeProps) {
  const { t } = useTranslation("auth");
  const { pool } = useIdentity();
  const resend = useMutation({
    mutationFn: () => pool.resendCode(email),
    onMutate: onResend,
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
