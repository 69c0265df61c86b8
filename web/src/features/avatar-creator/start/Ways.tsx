import { type LucideIcon, Shapes, Sparkles, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useFirstProject } from "@/api/avatar-creator/first-steps";
import { useNobodyDraws } from "@/api/catalogue/catalogue";
import { handOver } from "@/foundation/uploads/handover";
import { pickPictures } from "@/lib/pick-pictures";
import { Faces } from "../library/Faces";
import { paths } from "../paths";

/** The first step: a description, a preset, or photos that are there already. */
export function Ways({ onDescribe }: { onDescribe: () => void }) {
  const { t } = useTranslation("start");
  const navigate = useNavigate();
  const nobodyDraws = useNobodyDraws();
  const project = useFirstProject();
  const upload = (files: readonly File[]) =>
    project.mutate(t("projectName"), {
      onSuccess: (id) => {
        handOver(id, files);
        void navigate(paths.project(id));
      },
    });
  return (
    <div className="grid gap-4">
      <Faces className="mx-auto w-64 max-w-full" />
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
            onChoose={() => navigate(paths.presets)}
          />
        )}
        <Way
          icon={Upload}
          title={t("upload")}
          text={t("uploadText")}
          busy={project.isPending}
          onChoose={() => pickPictures(upload)}
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
