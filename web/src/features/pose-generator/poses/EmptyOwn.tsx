import { PersonStanding } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { paths } from "../paths";

/** Says what poses of one's own are, and how to get one. */
export function EmptyOwn() {
  const { t } = useTranslation("poses");
  return (
    <EmptyState
      icon={PersonStanding}
      title={t("emptyOwnTitle")}
      text={t("emptyOwnText")}
      action={<ButtonLink to={paths.newPose}>{t("newPose")}</ButtonLink>}
    />
  );
}
