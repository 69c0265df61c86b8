import { Plus } from "lucide-react";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { ButtonLink } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { paths } from "../paths";
import { BackToProjects } from "../project/BackToProjects";
import { Poses } from "./Poses";

/** All poses there are to choose from; a single one opens over them. */
export function Component() {
  const { t } = useTranslation("poses");
  return (
    <>
      <div className="grid gap-1">
        <BackToProjects />
        <PageHeader
          title={t("title")}
          text={t("text")}
          actions={
            <ButtonLink to={paths.newPose}>
              <Plus aria-hidden />
              {t("newPose")}
            </ButtonLink>
          }
        />
      </div>
      <Poses />
      <Suspense>
        <Outlet />
      </Suspense>
    </>
  );
}
