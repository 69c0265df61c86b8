import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePresets } from "@/api/avatar-creator/presets";
import { useKits } from "@/api/brand-kit/kits";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { BrandField } from "../brands/BrandField";
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
  const [brandKitId, setBrandKitId] = useState<string | null>(null);
  const target = { ...useTarget(view.projectId), brandKitId };
  const { isPending: awaitsBrands } = useKits();
  const { data: presets, error, refetch } = usePresets();
  const choose = useCallback((projectId: string) => change({ projectId }), [change]);
  return (
    <>
      <PageHeader title={t("title")} text={t("text")} />
      {isFirst && <Steps current={2} />}
      <section className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Toolbar view={view} onChange={change} />
        {presets && !awaitsBrands ? (
          <Gallery presets={presets} view={view} onChange={change} target={target}>
            <div className="grid gap-3 max-sm:has-[select]:w-full sm:auto-cols-[minmax(0,16rem)] sm:grid-flow-col sm:items-end">
              <TargetField target={target} onChoose={choose} />
              <BrandField value={brandKitId} onChange={setBrandKitId} />
            </div>
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
