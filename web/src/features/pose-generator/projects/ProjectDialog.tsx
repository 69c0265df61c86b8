import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChangeProject, useCreateProject } from "@/api/pose-generator/projects";
import type { Project } from "@/api/pose-generator/types";
import { useErrorText } from "@/lib/error-text";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Input, Textarea } from "@/ui/Field";
import { toast } from "@/ui/toast";
import { paths } from "../paths";
import { BrandField } from "./BrandField";
import { BLANK, changeOf, toCreate, type Values, valuesOf } from "./values";

const LONGEST_NAME = 100;
const LONGEST_DESCRIPTION = 500;

interface ProjectDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The project to change; without one, a new one is created. */
  project?: Project | null;
}

export function ProjectDialog({ open, onOpenChange, project = null }: ProjectDialogProps) {
  const { t } = useTranslation("pose-projects");
  const close = () => onOpenChange(false);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t(project ? "editTitle" : "newTitle")}>
      {project ? <ChangeForm project={project} onDone={close} /> : <CreateForm onDone={close} />}
    </Dialog>
  );
}

function CreateForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("pose-projects");
  const create = useCreateProject();
  const navigate = useNavigate();
  const submit = async (values: Values) => {
    const project = await create.mutateAsync(toCreate(values));
    onDone();
    navigate(paths.project(project.id));
    void toast.done(t("created", { name: project.name }));
  };
  return (
    <ProjectForm
      initial={BLANK}
      submitLabel={t("create")}
      busy={create.isPending}
      error={create.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}

function ChangeForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const { t } = useTranslation("pose-projects");
  const change = useChangeProject();
  // As the form was filled with it: it may be read again meanwhile.
  const [from] = useState(project);
  const submit = async (values: Values) => {
    const changed = changeOf(from, values);
    if (Object.keys(changed).length > 0) {
      await change.mutateAsync({ id: from.id, change: changed, etag: from.etag });
    }
    onDone();
  };
  return (
    <ProjectForm
      initial={valuesOf(from)}
      submitLabel={t("save")}
      busy={change.isPending}
      error={change.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}

interface ProjectFormProps {
  initial: Values;
  submitLabel: string;
  busy: boolean;
  error: unknown;
  onSubmit: (values: Values) => Promise<void>;
  onCancel: () => void;
}

function ProjectForm({ initial, submitLabel, busy, error, ...then }: ProjectFormProps) {
  const { t } = useTranslation(["pose-projects", "common"]);
  const errorText = useErrorText();
  const once = useOneAtATime();
  const [values, setValues] = useState(initial);
  const change = (part: Partial<Values>) => setValues((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!values.name.trim()) return;
    once(() => then.onSubmit(values)).catch(() => undefined); // shown in the form
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <Input
        label={t("name")}
        value={values.name}
        onChange={({ target }) => change({ name: target.value })}
        placeholder={t("nameExample")}
        maxLength={LONGEST_NAME}
        pattern=".*\S.*"
        error={error ? errorText(error) : undefined}
        required
      />
      <Textarea
        label={t("description")}
        value={values.description}
        onChange={({ target }) => change({ description: target.value })}
        maxLength={LONGEST_DESCRIPTION}
      />
      <BrandField value={values.brandKitId} onChange={(brandKitId) => change({ brandKitId })} />
      <DialogActions>
        <Button variant="secondary" onClick={then.onCancel}>
          {t("common:cancel")}
        </Button>
        <Button type="submit" busy={busy}>
          {submitLabel}
        </Button>
      </DialogActions>
    </form>
  );
}
