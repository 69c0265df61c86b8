import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "./paths";

/** The way from a page of a project back to it. */
export function BackToProject({ projectId }: { projectId: string }) {
  const { t } = useTranslation("batches");
  return (
    <Link
      to={paths.project(projectId)}
      className="-ml-1 inline-flex min-h-11 items-center gap-1.5 justify-self-start rounded-lg px-1 text-sm font-semibold text-muted hover:text-ink"
    >
      <ArrowLeft aria-hidden className="size-4" />
      {t("back")}
    </Link>
  );
}
