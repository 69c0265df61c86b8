import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { useTokens } from "@/lib/session/context";

/** The round button with the first letter of who is signed in. */
export function AccountButton(props: ComponentProps<"button">) {
  const { t } = useTranslation();
  const initial = useTokens()?.email.charAt(0).toUpperCase() || "?";
  return (
    <button
      type="button"
      aria-label={t("accountMenu")}
      {...props}
      className="grid size-11 place-items-center rounded-full bg-accent text-sm font-bold text-on-accent hover:bg-accent-strong"
    >
      {initial}
    </button>
  );
}
