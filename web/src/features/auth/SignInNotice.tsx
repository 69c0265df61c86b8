import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { useIdentity } from "@/lib/session/context";
import { handoverOf } from "./arrival";

/** Why the person is here, when it was not their own idea; or what has just worked. */
export function SignInNotice() {
  const { t } = useTranslation("auth");
  const { session } = useIdentity();
  const { notice } = handoverOf(useLocation().state);
  const key = notice ?? (session.endReason === "expired" ? "expired" : null);
  if (!key) return null;
  return (
    <p
      role="status"
      className="rounded-xl bg-info-soft px-4 py-3 text-sm font-medium text-info-ink"
    >
      {t(`notices.${key}`)}
    </p>
  );
}
