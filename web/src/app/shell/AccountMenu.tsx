import { LogOut, Settings } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { paths } from "@/lib/paths";
import { useSignOut, useTokens } from "@/lib/session/context";
import { Menu, MenuItem, MenuNote } from "@/ui/Menu";
import { AccountButton } from "./AccountButton";

// biome-ignore lint/style/noDefaultExport: React.lazy takes the default export
export default function AccountMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const email = useTokens()?.email;
  return (
    <Menu trigger={<AccountButton />}>
      {email && <MenuNote>{email}</MenuNote>}
      <MenuItem icon={<Settings aria-hidden />} onSelect={() => navigate(paths.settings)}>
        {t("navigation.settings")}
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={signOut} danger>
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}
