import { LogOut, UserRoundCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { paths as avatarPaths } from "@/features/avatar-creator/paths";
import { useSignOut, useTokens } from "@/lib/session/context";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { LanguageSwitch } from "@/ui/LanguageSwitch";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { ThemeSwitch } from "@/ui/ThemeSwitch";

export function Component() {
  const { t } = useTranslation("settings");
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="grid max-w-2xl gap-6">
        <Section title={t("look")}>
          <Card className="grid gap-5 p-5">
            <LanguageSwitch />
            <ThemeSwitch />
          </Card>
        </Section>
        <Privacy />
        <Account />
      </div>
    </>
  );
}

function Privacy() {
  const { t } = useTranslation("settings");
  return (
    <Section title={t("privacy")}>
      <Card className="flex flex-wrap items-center justify-between gap-4 p-5">
        <div className="min-w-0 max-w-sm">
          <p className="font-semibold">{t("people")}</p>
          <p className="text-sm text-pretty text-muted">{t("peopleText")}</p>
        </div>
        <ButtonLink variant="secondary" to={avatarPaths.people}>
          <UserRoundCheck aria-hidden />
          {t("showPeople")}
        </ButtonLink>
      </Card>
    </Section>
  );
}

function Account() {
  const { t } = useTranslation(["settings", "common"]);
  const email = useTokens()?.email;
  const signOut = useSignOut();
  return (
    <Section title={t("account")}>
      <Card className="flex flex-wrap items-center justify-between gap-4 p-5">
        <div className="min-w-0">
          <p className="text-sm text-muted">{t("signedInAs")}</p>
          <p className="truncate font-semibold">{email}</p>
        </div>
        <Button variant="secondary" onClick={signOut}>
          <LogOut aria-hidden />
          {t("common:signOut")}
        </Button>
      </Card>
    </Section>
  );
}
