import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { PageHeader } from "@/ui/PageHeader";
import { BackToProject } from "../BackToProject";
import { OrderForm } from "./OrderForm";

/** The form for another batch of a project. */
export function Component() {
  const { t } = useTranslation("pose-order");
  const { projectId = "" } = useParams();
  return (
    <>
      <div className="grid gap-1">
        <BackToProject projectId={projectId} />
        <PageHeader title={t("title")} text={t("text")} />
      </div>
      <OrderForm key={projectId} projectId={projectId} />
    </>
  );
}
