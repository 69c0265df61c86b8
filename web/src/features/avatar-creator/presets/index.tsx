import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { usePresets } from "@/api/avatar-creator/presets";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { Steps } from "../start/Steps";
import { useIsFirst } from "../start/state";
import { Credits } from "./Credits";
import { Gallery, GallerySkeleton } from "./Gallery";
import { TargetField } from "./TargetField";
import { Toolbar } from "./Toolbar";
import { useTarget } from "./use-target";
import { useView } from "./view";

/** Ready-made people: what they look like, and one press to have one. */
export function Component() {
  const { t } = useTranslation("presets");
  const [view, change] = useView();
  const isFirst = useIsFirst();
  const target = useTarget(view.projectId);
  const { data: presets, error, refetch } = usePresets();
  const choose = useCallback((projectId: string) => change({ projectId }), [change]);
  return (
    <>
      <PageHeader title={t("title")} text={t("text")} />
      {isFirst && <Steps current={2} />}
      <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Toolbar view={view} onChange={change} />
        {presets ? (
          <Gallery presets={presets} view={view} onChange={change} target={target}>
            <TargetField target={target} onChoose={choose} />
            <Credits />
          </Gallery>
        ) : error ? (
          <ErrorState error={error} onRetry={refetch} />
        ) : (
          <GallerySkeleton />
        )}
      </section>
    </>
  );
}
