import { Shapes, Sparkles, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useActiveGenerations } from "@/api/avatar-creator/generations";
import { Faces } from "@/foundation/brand/Faces";
import { GridSkeleton } from "@/foundation/grid/GridSkeleton";
import { Button, ButtonLink } from "@/ui/Button";
import { paths } from "../paths";

interface EmptyLibraryProps {
  projectId: string;
  onUpload: () => void;
}

/** Invites to get the first avatars, unless they are being made already. */
export function EmptyLibrary({ projectId, onUpload }: EmptyLibraryProps) {
  const { t } = useTranslation("library");
  const { data: active, isLoading } = useActiveGenerations();
  if (isLoading) return <GridSkeleton />;
  if (active?.some((generation) => generation.projectId === projectId)) {
    return <p className="py-4 text-center text-sm text-pretty text-muted">{t("emptyMaking")}</p>;
  }
  return (
    <div className="grid justify-items-center gap-3 rounded-3xl border border-dashed border-line bg-surface px-6 py-10 text-center sm:py-14">
      <Faces className="w-64 max-w-full" />
      <p className="text-lg font-bold tracking-tight text-balance">{t("emptyTitle")}</p>
      <p className="max-w-md text-sm text-pretty text-muted">{t("emptyText")}</p>
      <div className="flex flex-wrap justify-center gap-2 pt-3">
        <ButtonLink to={paths.generate(projectId)}>
          <Sparkles aria-hidden />
          {t("generate")}
        </ButtonLink>
        <ButtonLink
          variant="secondary"
          to={{ pathname: paths.presets, search: `?project=${projectId}` }}
        >
          <Shapes aria-hidden />
          {t("emptyPreset")}
        </ButtonLink>
        <Button variant="secondary" onClick={onUpload}>
          <Upload aria-hidden />
          {t("emptyUpload")}
        </Button>
      </div>
    </div>
  );
}
