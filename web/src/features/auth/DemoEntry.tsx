import { useMutation } from "@tanstack/react-query";
import { Sparkles } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { RuntimeConfig } from "@/config/load-config";
import { useConfig } from "@/config/runtime";
import { useIdentity } from "@/lib/session/context";
import { authProblem } from "@/lib/session/problem";
import { Button } from "@/ui/Button";
import { useArrival } from "./arrival";

/** One click into the local cloud; nothing elsewhere. */
export function DemoEntry() {
  const { demoUser } = useConfig();
  return demoUser ? <DemoButton demoUser={demoUser} /> : null;
}

function DemoButton({ demoUser }: { demoUser: NonNullable<RuntimeConfig["demoUser"]> }) {
  const { t } = useTranslation("auth");
  const { pool } = useIdentity();
  const arrive = useArrival();
  const enter = useMutation({
    mutationFn: () => pool.signIn(demoUser.email, demoUser.password),
    onSuccess: arrive,
    meta: { shownInPlace: true },
  });
  return (
    <div className="grid gap-3 border-t border-line pt-5">
      <Button variant="soft" size="large" busy={enter.isPending} onClick={() => enter.mutate()}>
        {!enter.isPending && <Sparkles aria-hidden />}
        {t("demo.enter")}
      </Button>
      <p role="status" className="text-center text-sm text-muted">
        {enter.error ? t(`problems.${authProblem(enter.error).code}`) : t("demo.text")}
      </p>
    </div>
  );
}
