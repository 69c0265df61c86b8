import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useChangeAvatar } from "@/api/avatar-creator/avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Input } from "@/ui/Field";
import { toast } from "@/ui/toast";
import { focusField } from "../generate/focus-field";
import { AttributeFields, PersonaFields } from "../generate/SubjectFields";
import type { SubjectField } from "../generate/subject";
import { type EditProblem, type Edits, editProblems, editsOf, isChanged, toChange } from "./edits";

interface EditFormProps {
  avatar: Avatar;
  edits: Edits;
  onChange: (edits: Edits) => void;
}

/** Name, persona and attributes of an avatar. */
export function EditForm({ avatar, edits, onChange }: EditFormProps) {
  const { t } = useTranslation("viewer");
  const errorText = useErrorText();
  const problemText = useProblemText();
  const form = useRef<HTMLFormElement>(null);
  const save = useChangeAvatar();
  const problems = editProblems(avatar, edits);
  const changed = isChanged(avatar, edits);
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
    save.mutate(
      { id: avatar.id, change: toChange(edits) },
      {
        onSuccess: (now) => {
          onChange(editsOf(now));
          void toast.done(t("edit.saved"));
        },
      },
    );
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
