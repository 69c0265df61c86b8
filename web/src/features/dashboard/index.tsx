import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { hasWorked } from "@/api/avatar-creator/last-project";
import { useProjects } from "@/api/avatar-creator/projects";
import { paths } from "@/features/avatar-creator/paths";
import { skippedFirstSteps } from "@/lib/first-steps";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { AppCards } from "./AppCards";
import { Numbers } from "./Numbers";
import { RecentAvatars } from "./RecentAvatars";
import { RunningWork } from "./RunningWork";
import { Start } from "./Start";

/** Where work begins. Who has nothing yet is led to a first avatar, unless they have said no. */
export function Component() {
  const { t } = useTranslation("dashboard");
  const { data, error } = useProjects();
  const isNew = data?.pages[0]?.projects.length === 0;
  const mayBeNew = !skippedFirstSteps();
  if (isNew && mayBeNew) return <Navigate to={paths.start} replace />;
  if (!data && !error && mayBeNew && !hasWorked()) return <Unknown />;
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

/** Until it is known who comes home and who is new: the one should not see the screen of the other. */
function Unknown() {
  return (
    <Loading className="grid gap-6">
      <Skeleton className="h-9 w-56" />
      <Skeleton className="h-64" />
    </Loading>
  );
}
