import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useChangeAvatar } from "@/api/avatar-creator/avatar";
import { isOfKind } from "@/lib/api-error";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Input } from "@/ui/Field";
import { toast } from "@/ui/toast";
import { BrandField } from "../brands/BrandField";
import { focusField } from "../generate/focus-field";
import { AttributeFields, PersonaFields } from "../generate/SubjectFields";
import type { SubjectField } from "../generate/subject";
import { type EditProblem, type Edits, editProblems, isChanged, toChange } from "./edits";

const CHANGED_ELSEWHERE = "version_conflict";

interface EditFormProps {
  edits: Edits;
  /** Is given null when the form is to show the avatar as it is now. */
  onChange: (edits: Edits | null) => void;
}

/** Name, persona and attributes of an avatar. */
export function EditForm({ edits, onChange }: EditFormProps) {
  const { t } = useTranslation("viewer");
  const errorText = useErrorText();
  const problemText = useProblemText();
  const form = useRef<HTMLFormElement>(null);
  const save = useChangeAvatar();
  const problems = editProblems(edits);
  const changed = isChanged(edits);
  const errorOf = (field: SubjectField) => problemText(problems.get(field));
  const fields = {
    subject: edits.subject,
    onChange: (part: Partial<Edits["subject"]>) =>
      onChange({ ...edits, subject: { ...edits.subject, ...part } }),
    errorOf,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!changed || save.isPending) return;
    const [wrong] = problems.keys();
    if (wrong) return focusField(form.current, wrong);
    const { id, etag } = edits.from;
    save.mutate({ id, change: toChange(edits), etag }, { onSuccess: saved });
  };
  const saved = () => {
    onChange(null);
    void toast.done(t("edit.saved"));
  };
  const reload = () => {
    save.reset();
    onChange(null);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-6">
      <Input
        label={t("edit.name")}
        name="name"
        value={edits.name}
        onChange={(event) => onChange({ ...edits, name: event.target.value })}
        error={problemText(problems.get("name"))}
        autoComplete="off"
      />
      <BrandField
        value={edits.brandKitId}
        onChange={(brandKitId) => onChange({ ...edits, brandKitId })}
      />
      <fieldset className="grid gap-3">
        <legend className="pb-3 font-bold">{t("edit.appearance")}</legend>
        <AttributeFields {...fields} />
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="pb-3 font-bold">{t("edit.persona")}</legend>
        <PersonaFields {...fields} />
      </fieldset>
      <div className="sticky bottom-0 -mx-5 grid gap-3 [--bar-below:0px] short:static border-t border-line bg-surface px-5 py-4">
        {save.error && (
          <p role="alert" className="text-sm text-bad-ink">
            {errorText(save.error)}
          </p>
        )}
        {isOfKind(save.error, "conflict") && save.error.facts.code === CHANGED_ELSEWHERE && (
          <Button variant="secondary" onClick={reload}>
            {t("edit.reload")}
          </Button>
        )}
        <Button
          type="submit"
          busy={save.isPending}
          aria-disabled={!changed}
          className={changed ? "" : "cursor-not-allowed opacity-55"}
        >
          {t("edit.save")}
        </Button>
      </div>
    </form>
  );
}

function useProblemText() {
  const { t } = useTranslation(["viewer", "subject"]);
  return (problem: EditProblem | undefined): string | undefined => {
    if (!problem) return undefined;
    if (problem === "tooLong" || problem === "ageWrong") return t(`subject:${problem}`);
    return t(`edit.${problem}`);
  };
}
