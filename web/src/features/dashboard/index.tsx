import { useTranslation } from "react-i18next";
import { PageHeader } from "@/ui/PageHeader";
import { AppCards } from "./AppCards";
import { Numbers } from "./Numbers";
import { RecentAvatars } from "./RecentAvatars";
import { RunningWork } from "./RunningWork";

export function Component() {
  const { t } = useTranslation("dashboard");
  return (
    <>
      <PageHeader title={t("title")} text={t("text")} />
      <Numbers />
      <RunningWork />
      <RecentAvatars />
      <AppCards />
    </>
  );
}
