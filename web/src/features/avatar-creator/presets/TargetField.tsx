import { useTranslation } from "react-i18next";
import { Select } from "@/ui/Field";
import type { Place } from "./use-target";

interface TargetFieldProps {
  target: Place;
  onChoose: (projectId: string) => void;
}

/** Says where avatars go, and lets choose when there are several projects. */
export function TargetField({ target, onChoose }: TargetFieldProps) {
  const { t } = useTranslation("presets");
  const { projects, project, isKnown } = target;
  if (!isKnown) return <p className="min-h-11" />;
  if (projects.length < 2) {
    const text = project
      ? t("inProject", { name: project.name })
      : t("inNewProject", { name: t("newProject") });
    return <p className="grid min-h-11 content-center text-sm wrap-anywhere text-muted">{text}</p>;
  }
  return (
    <Select
      label={t("project")}
      value={project?.id}
      onChange={({ target }) => onChoose(target.value)}
      className="truncate"
    >
      {projects.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
