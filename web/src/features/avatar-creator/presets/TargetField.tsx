import { useId } from "react";
import { useTranslation } from "react-i18next";
import { CONTROL } from "@/foundation/filters/control";
import type { Target } from "./use-target";

interface TargetFieldProps {
  target: Target;
  onChoose: (projectId: string) => void;
}

/** Says where avatars go, and lets choose when there are several projects. */
export function TargetField({ target, onChoose }: TargetFieldProps) {
  const { t } = useTranslation("presets");
  const id = useId();
  const { projects, project, isKnown } = target;
  if (!isKnown) return <p className="min-h-11" />;
  if (projects.length < 2) {
    const text = project
      ? t("inProject", { name: project.name })
      : t("inNewProject", { name: t("newProject") });
    return <p className="grid min-h-11 content-center text-sm wrap-anywhere text-muted">{text}</p>;
  }
  return (
    <div className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1 sm:grow-0">
      <label htmlFor={id} className="text-sm font-semibold">
        {t("project")}
      </label>
      <select
        id={id}
        value={project?.id}
        onChange={(event) => onChoose(event.target.value)}
        className={`${CONTROL} truncate px-3 font-semibold sm:w-64`}
      >
        {projects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
