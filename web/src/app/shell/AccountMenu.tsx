import { LogOut } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useLanguage } from "@/lib/i18n/use-language";
import { useSignOut, useTokens } from "@/lib/session/context";
import { Menu } from "@/ui/Menu";
import { destinations } from "../navigation";

/** The round button with the first letter of who is signed in, and what it opens. */
export function AccountMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const email = useTokens()?.email;
  const button = (
    <button
      type="button"
      aria-label={t("accountMenu")}
      className="grid size-11 place-items-center rounded-full bg-accent forced-colors:border text-sm font-bold text-on-accent hover:bg-accent-strong"
    >
      {email?.charAt(0).toUpperCase() || "?"}
    </button>
  );
  const rest = destinations().filter(({ onPhones }) => !onPhones);
  const entries = [
    ...rest.map(({ to, label, icon }) => ({
      icon,
      label: label[language],
      onSelect: () => navigate(to),
    })),
    { icon: LogOut, label: t("signOut"), onSelect: signOut, danger: true },
  ];
  return <Menu trigger={button} entries={entries} note={email} />;
}
