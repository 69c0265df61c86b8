import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useKit } from "@/api/brand-kit/kits";
import { isOfKind } from "@/lib/api-error";
import { usePageTitle } from "@/lib/page-title";
import { unsavedOf, useUnsaved } from "@/lib/unsaved";
import { BackLink } from "@/ui/BackLink";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { toast } from "@/ui/toast";
import { paths } from "../paths";
import { type Draft, draftOf, isChanged } from "./draft";
import { Editor } from "./Editor";

/** One brand, to be looked at and changed. */
export function Component() {
  const { kitId = "" } = useParams();
  return <Brand key={kitId} kitId={kitId} />;
}

function Brand({ kitId }: { kitId: string }) {
  const { data: kit, error, refetch } = useKit(kitId);
  if (kit) return <Loaded kit={kit} />;
  if (error) return <Missing error={error} onRetry={refetch} />;
  return (
    <Loading className="grid gap-6">
      <Skeleton className="h-10 w-64" />
      <Skeleton className="h-72 rounded-2xl" />
      <Skeleton className="h-72 rounded-2xl" />
    </Loading>
  );
}

function Loaded({ kit }: { kit: Parameters<typeof draftOf>[0] }) {
  const [draft, setDraft] = useState(() => unsavedOf<Draft>(kit.id) ?? draftOf(kit));
  const { t } = useTranslation("brand");
  const navigate = useNavigate();
  useUnsaved(kit.id, isChanged(draft) ? draft : null, () => {
    const onUndo = () => void navigate(paths.kit(kit.id));
    const text = t("leftUnsaved", { name: kit.brandName });
    void toast.undoable(text, { label: t("backToIt"), onUndo });
  });
  return <Editor kit={kit} draft={draft} onChange={setDraft} />;
}

function Missing({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation("brand");
  const heading = usePageTitle(t("basics.title"));
  return (
    <>
      <div className="grid gap-1">
        <BackLink to={paths.kits}>{t("all")}</BackLink>
        <h1 ref={heading} tabIndex={-1} className="sr-only">
          {t("basics.title")}
        </h1>
      </div>
      <ErrorState error={error} {...(!isOfKind(error, "not-found") && { onRetry })} />
    </>
  );
}
