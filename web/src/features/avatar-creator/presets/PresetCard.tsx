import { Flame, LoaderCircle } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/lib/i18n/use-language";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Picture } from "@/ui/Picture";
import { Actions, type ActionsProps } from "./Actions";
import { illustrationOf } from "./illustrations";

interface PresetCardProps extends ActionsProps {
  isPopular: boolean;
  isBeingMade: boolean;
}

export function PresetCard({ isPopular, isBeingMade, ...actions }: PresetCardProps) {
  const { preset } = actions;
  const { t } = useTranslation("presets");
  const language = useLanguage();
  return (
    <Card className="relative grid grid-rows-[auto_1fr_auto] overflow-hidden">
      <Picture src={illustrationOf(preset.id)} alt="" />
      <div className="absolute top-2 left-2 flex flex-wrap gap-1">
        {isPopular && (
          <Badge tone="accent">
            <Flame aria-hidden />
            {t("popular")}
          </Badge>
        )}
        {isBeingMade && (
          <Badge tone="info">
            <LoaderCircle aria-hidden className="animate-spin" />
            {t("making")}
          </Badge>
        )}
      </div>
      <div className="grid content-start gap-1 p-3 sm:p-4">
        <h2 className="font-bold text-balance">{preset.name[language]}</h2>
        <p className="text-sm text-pretty text-muted">{preset.description[language]}</p>
        {preset.usageCount > 0 && (
          <p className="text-xs text-muted">{t("used", { count: preset.usageCount })}</p>
        )}
      </div>
      <Actions {...actions} />
    </Card>
  );
}
