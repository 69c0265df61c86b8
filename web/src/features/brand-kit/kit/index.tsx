import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useKit } from "@/api/brand-kit/kits";
import { usePageTitle } from "@/lib/page-title";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { draftOf } from "./draft";
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
  const [draft, setDraft] = useState(() => draftOf(kit));
  return <Editor kit={kit} draft={draft} onChange={setDraft} />;
}

function Missing({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation("brand");
  const heading = usePageTitle(t("basics.title"));
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="sr-only">
        {t("basics.title")}
      </h1>
      <ErrorState error={error} onRetry={onRetry} />
    </>
  );
}
