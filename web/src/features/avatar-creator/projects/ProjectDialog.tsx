import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChangeProject, useCreateProject } from "@/api/avatar-creator/projects";
import type { Project, ProjectChange } from "@/api/avatar-creator/types";
import { useErrorText } from "@/lib/error-text";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Input, Textarea } from "@/ui/Field";
import { toast } from "@/ui/toast";
import { paths } from "../paths";

const LONGEST_NAME = 100;
const LONGEST_DESCRIPTION = 500;

interface ProjectDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The project to change; without one, a new one is created. */
  project?: Project | null;
}

export function ProjectDialog({ open, onOpenChange, project = null }: ProjectDialogProps) {
  const { t } = useTranslation("projects");
  const title = project ? t("editTitle") : t("newTitle");
  const close = () => onOpenChange(false);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title}>
      {project ? <ChangeForm project={project} onDone={close} /> : <CreateForm onDone={close} />}
    </Dialog>
  );
}

function CreateForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("projects");
  const create = useCreateProject();
  const navigate = useNavigate();
  const once = useOneAtATime();
  const submit = (values: Values) =>
    once(async () => {
      const { project } = await create.mutateAsync(values);
      onDone();
      navigate(paths.project(project.id));
      void toast.done(t("created", { name: project.name }));
    }).catch(() => undefined); // shown in the form
  return (
    <ProjectForm
      submitLabel={t("create")}
      busy={create.isPending}
      error={create.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}

function ChangeForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const { t } = useTranslation("projects");
  const change = useChangeProject();
  // As the form was filled with it: it may be read again meanwhile.
  const [from] = useState(project);
  // The list shows the change at once, so the dialog need not wait; a refusal puts it back.
  const submit = (values: Values) => {
    const { id, etag } = from;
    const changed = changeOf(from, values);
    if (Object.keys(changed).length > 0) change.mutate({ id, change: changed, etag });
    onDone();
  };
  return (
    <ProjectForm
      submitLabel={t("save")}
      project={project}
      busy={false}
      error={null}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}

interface Values {
  name: string;
  description: string;
}

/** Returns what was changed; a description that was emptied is null. */
function changeOf(project: Project, { name, description }: Values): ProjectChange {
  return {
    ...(name !== project.name && { name }),
    ...(description !== (project.description ?? "") && { description: description || null }),
  };
}

interface ProjectFormProps {
  submitLabel: string;
  project?: Project;
  busy: boolean;
  error: unknown;
  onSubmit: (values: Values) => void;
  onCancel: () => void;
}

function ProjectForm({ submitLabel, project, busy, error, onSubmit, onCancel }: ProjectFormProps) {
  const { t } = useTranslation(["projects", "common"]);
  const errorText = useErrorText();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const text = (name: string) => String(values.get(name) ?? "").trim();
    if (text("name")) onSubmit({ name: text("name"), description: text("description") });
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <Input
        label={t("name")}
        name="name"
        defaultValue={project?.name}
        placeholder={t("nameExample")}
        maxLength={LONGEST_NAME}
        pattern=".*\S.*"
        error={error ? errorText(error) : undefined}
        required
      />
      <Textarea
        label={t("description")}
        name="description"
        defaultValue={project?.description ?? ""}
        maxLength={LONGEST_DESCRIPTION}
      />
      <DialogActions>
        <Button variant="secondary" onClick={onCancel}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" busy={busy}>
          {submitLabel}
        </Button>
      </DialogActions>
    </form>
  );
}
