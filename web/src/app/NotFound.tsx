import { Compass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { HOME } from "@/lib/paths";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("notFound.title")} />
      <EmptyState
        icon={Compass}
        title={t("notFound.text")}
        action={<ButtonLink to={HOME}>{t("notFound.home")}</ButtonLink>}
      />
    </>
  );
}
