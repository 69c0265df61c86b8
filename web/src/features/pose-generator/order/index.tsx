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
      <BackToProject projectId={projectId} />
      <PageHeader title={t("title")} text={t("text")} />
      <OrderForm key={projectId} projectId={projectId} />
    </>
  );
}
