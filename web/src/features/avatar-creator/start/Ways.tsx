import { type LucideIcon, Shapes, Sparkles, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useNobodyDraws } from "@/api/catalogue/catalogue";
import { Faces } from "@/foundation/brand/Faces";
import { pickPictures } from "@/lib/pick-pictures";
import { firstPresets } from "./state";

interface WaysProps {
  onDescribe: () => void;
  onPhotos: (files: readonly File[]) => void;
  takesPhotos: boolean;
}

/** The first step: a description, a preset, or photos that are there already. */
export function Ways({ onDescribe, onPhotos, takesPhotos }: WaysProps) {
  const { t } = useTranslation("start");
  const navigate = useNavigate();
  const nobodyDraws = useNobodyDraws();
  return (
    <div className="grid gap-4">
      <Faces className="mx-auto w-48 max-w-full sm:w-64" />
      <div className="grid gap-3">
        {!nobodyDraws && (
          <Way
            icon={Sparkles}
            title={t("describe")}
            text={t("describeText")}
            onChoose={onDescribe}
          />
        )}
        {!nobodyDraws && (
          <Way
            icon={Shapes}
            title={t("preset")}
            text={t("presetText")}
            onChoose={() => navigate(firstPresets)}
          />
        )}
        <Way
          icon={Upload}
          title={t("upload")}
          text={t("uploadText")}
          busy={takesPhotos}
          onChoose={() => pickPictures(onPhotos)}
        />
      </div>
    </div>
  );
}

interface WayProps {
  icon: LucideIcon;
  title: string;
  text: string;
  busy?: boolean;
  onChoose: () => void;
}

function Way({ icon: Icon, title, text, busy = false, onChoose }: WayProps) {
  return (
    <button
      type="button"
      aria-busy={busy}
      onClick={busy ? undefined : onChoose}
      className="flex items-start gap-4 rounded-2xl border border-line bg-surface p-5 text-left shadow-card transition-shadow hover:shadow-float aria-busy:opacity-55"
    >
      <span className="grid size-12 shrink-0 place-items-center rounded-2xl bg-accent-soft text-accent-ink">
        <Icon aria-hidden className="size-6" />
      </span>
      <span className="grid gap-1">
        <span className="font-bold">{title}</span>
        <span className="text-sm text-pretty text-muted">{text}</span>
      </span>
    </button>
  );
}
