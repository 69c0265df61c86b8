import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { useTemplate } from "@/api/pose-generator/templates";
import { useLanguage } from "@/lib/i18n/use-language";
import { useLeaveDialog } from "@/lib/leave-dialog";
import { useTabTitle } from "@/lib/page-title";
import { Dialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { paths } from "../paths";
import { Pose } from "./Pose";

/** One pose, over those that it was found among. */
export function Component() {
  const { t } = useTranslation("poses");
  const language = useLanguage();
  const { templateId = "" } = useParams();
  const { search } = useLocation();
  const { data: template, error, refetch } = useTemplate(templateId);
  const title = template?.name[language] ?? t("pose");
  useTabTitle(title);
  const list = { pathname: paths.poses, search };
  const close = useLeaveDialog(list);
  const navigate = useNavigate();
  return (
    <Dialog open onOpenChange={close} title={title} shape="sheet">
      {template ? (
        <Pose template={template} onRemoved={() => void navigate(list, { replace: true })} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <Loading className="grid gap-4">
          <Skeleton className="aspect-[3/4]" />
        </Loading>
      )}
    </Dialog>
  );
}
