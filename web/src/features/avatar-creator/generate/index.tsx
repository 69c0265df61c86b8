import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { useLeaveDialog } from "@/lib/leave-dialog";
import { useTabTitle } from "@/lib/page-title";
import { Dialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { paths } from "../paths";
import { BLANK, type Draft } from "./draft";
import { keptDraft } from "./drafts";
import { GenerateForm } from "./GenerateForm";
import { isPreset, usePrefill } from "./prefill";

const FROM = "from";

/** What a link to the form may bring with it. */
export interface GenerateState {
  draft?: Draft | undefined;
  /** The brand that was chosen before, as a draft has it. */
  brandKitId?: string | null;
  /** It opens over an avatar, which nobody wants to see again once pictures are being made. */
  overAvatar?: boolean;
}

/** The generate form over its project; `?from=` names what it starts from. */
export function Component() {
  const { t } = useTranslation("generate");
  const { projectId = "" } = useParams();
  const location = useLocation();
  const navigate = useNavigate();
  const query = new URLSearchParams(location.search);
  const from = query.get(FROM);
  useTabTitle(t("title"));
  query.delete(FROM);
  const project = { pathname: paths.project(projectId), search: query.toString() };
  const leave = useLeaveDialog(project);
  const { overAvatar } = (location.state ?? {}) as GenerateState;
  const showProject = () => navigate(project, { replace: true });
  return (
    <Dialog open onOpenChange={leave} shape="page" title={t("title")} description={t("text")}>
      <Start
        key={`${projectId} ${from}`}
        projectId={projectId}
        from={from}
        onOrdered={overAvatar || isPreset(from) ? showProject : leave}
      />
    </Dialog>
  );
}

interface StartProps {
  projectId: string;
  from: string | null;
  onOrdered: () => void;
}

function Start({ projectId, from, onOrdered }: StartProps) {
  const { state } = useLocation() as { state: GenerateState | null };
  const known = useMemo(
    () => keptDraft(projectId, from) ?? state?.draft ?? (from ? null : BLANK),
    [projectId, from, state],
  );
  const { data, error, refetch } = usePrefill(known ? null : from);
  const start = known ?? (data && { ...data, brandKitId: state?.brandKitId ?? data.brandKitId });
  if (start) return <GenerateForm {...{ projectId, from, start, onOrdered }} />;
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <Loading className="grid gap-5">
      <Skeleton className="h-40" />
      <Skeleton className="h-12" />
      <Skeleton className="h-64" />
    </Loading>
  );
}
