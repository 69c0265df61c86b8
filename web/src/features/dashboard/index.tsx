import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { useProjects } from "@/api/avatar-creator/projects";
import { paths } from "@/features/avatar-creator/paths";
import { skippedFirstSteps } from "@/lib/first-steps";
import { PageHeader } from "@/ui/PageHeader";
import { AppCards } from "./AppCards";
import { Numbers } from "./Numbers";
import { RecentAvatars } from "./RecentAvatars";
import { RunningWork } from "./RunningWork";
import { Start } from "./Start";

/** Where work begins. Who has nothing yet is led to a first avatar, unless they have said no. */
export function Component() {
  const { t } = useTranslation("dashboard");
  const { data } = useProjects();
  const isNew = data?.pages[0]?.projects.length === 0;
  if (isNew && !skippedFirstSteps()) return <Navigate to={paths.start} replace />;
  return (
    <>
      <PageHeader title={t("title")} text={t("text")} />
      <Start />
      <RunningWork />
      {!isNew && <RecentAvatars />}
      {!isNew && <Numbers />}
      <AppCards />
    </>
  );
}
