import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { useTemplate } from "@/api/pose-generator/templates";
import type { Template } from "@/api/pose-generator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { BackLink } from "@/ui/BackLink";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { toast } from "@/ui/toast";
import { FROM, paths } from "../paths";
import { type Begun, fromTemplate } from "./begun";
import { PoseEditor } from "./Editor";
import { Start } from "./Start";

/** A pose of one's own: a new one, from a template with `?from=`, or one that is changed. */
export function Component() {
  const { t } = useTranslation("own-pose");
  const { templateId } = useParams();
  const [query] = useSearchParams();
  const source = templateId ?? query.get(FROM);
  return (
    <>
      <div className="grid gap-1">
        <BackLink to={paths.poses}>{t("back")}</BackLink>
        <PageHeader title={t(templateId ? "editTitle" : "newTitle")} text={t("text")} />
      </div>
      {source ? <FromTemplate key={source} id={source} changes={!!templateId} /> : <New />}
    </>
  );
}

function New() {
  const [begun, setBegun] = useState<Begun | null>(null);
  const onSaved = useShowSaved();
  if (!begun) return <Start onBegun={setBegun} />;
  return <PoseEditor begun={begun} before={null} onSaved={onSaved} />;
}

function FromTemplate({ id, changes }: { id: string; changes: boolean }) {
  const { data: template, error, refetch, isPlaceholderData } = useTemplate(id);
  const onSaved = useShowSaved();
  // What a list knows has no version yet.
  if (template && !isPlaceholderData) {
    const before = changes ? template : null;
    return <PoseEditor begun={fromTemplate(template)} before={before} onSaved={onSaved} />;
  }
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  return (
    <Loading className="grid gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <Skeleton className="aspect-[3/4] rounded-2xl" />
      <Skeleton className="h-96 rounded-2xl" />
    </Loading>
  );
}

/** Shows a pose that was kept among the others of one's own, instead of the editor. */
function useShowSaved() {
  const { t } = useTranslation("own-pose");
  const language = useLanguage();
  const navigate = useNavigate();
  return ({ name }: Template) => {
    void navigate(paths.ownPoses, { replace: true });
    void toast.done(t("saved", { name: name[language] }));
  };
}
