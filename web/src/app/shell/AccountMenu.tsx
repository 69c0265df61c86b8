import { LogOut, Settings } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "@/lib/paths";
import { useSignOut, useTokens } from "@/lib/session/context";
import { Menu } from "@/ui/Menu";

/** The round button with the first letter of who is signed in, and what it opens. */
export function AccountMenu() {
  const { t } = useTranslation();
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
  const entries = [
    { icon: Settings, label: t("navigation.settings"), onSelect: () => navigate(paths.settings) },
    { icon: LogOut, label: t("signOut"), onSelect: signOut, danger: true },
  ];
  return <Menu trigger={button} entries={entries} note={email} />;
}
