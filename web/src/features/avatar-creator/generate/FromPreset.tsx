import { Shapes, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { usePreset } from "@/api/avatar-creator/presets";
import { useLanguage } from "@/lib/i18n/use-language";
import { Button, ButtonLink } from "@/ui/Button";
import { Picture } from "@/ui/Picture";
import { paths } from "../paths";
import { illustrationOf } from "../presets/illustrations";

interface FromPresetProps {
  projectId: string;
  /** The preset that the draft began from, or empty. */
  presetId: string;
  onDetach: () => void;
}

/** Tells which preset a draft began from, or leads to all of them. */
export function FromPreset({ projectId, presetId, onDetach }: FromPresetProps) {
  const { t } = useTranslation("generate");
  const language = useLanguage();
  const { data: preset } = usePreset(presetId);
  if (!presetId) {
    const gallery = { pathname: paths.presets, search: `?project=${projectId}` };
    return (
      <ButtonLink variant="soft" to={gallery} className="justify-self-start">
        <Shapes aria-hidden />
        {t("toPresets")}
      </ButtonLink>
    );
  }
  return (
    <div className="flex items-center gap-3 rounded-2xl border border-line p-2">
      <Picture src={illustrationOf(presetId)} alt="" className="size-12 shrink-0 rounded-xl" />
      <p className="min-w-0 grow text-sm font-semibold">
        {preset && t("fromPreset", { name: preset.name[language] })}
      </p>
      <Button variant="ghost" size="icon" aria-label={t("detach")} onClick={onDetach}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
