import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOrderPictures } from "@/api/avatar-creator/orders";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { Input, Textarea } from "@/ui/Field";
import { BrandField } from "../brands/BrandField";
import { Previews } from "../previews/Previews";
import { ByPerson } from "./ByPerson";
import {
  BLANK,
  type Draft,
  type DraftField,
  LONGEST_PROMPT,
  problemsOf,
  toOrder,
  toPromptDraft,
} from "./draft";
import { dropDraft, keepDraft } from "./drafts";
import { Fold } from "./Fold";
import { FromPreset } from "./FromPreset";
import { focusField } from "./focus-field";
import { OrderFields } from "./OrderFields";
import { PromptHistory } from "./PromptHistory";
import { PromptPreview } from "./PromptPreview";
import { AttributeFields, PersonaFields } from "./SubjectFields";
import { SubmitBar } from "./SubmitBar";
import { LONGEST_NAME, lengthOf, type SubjectDraft, toSubject } from "./subject";

interface GenerateFormProps {
  projectId: string;
  /** What the draft started from. */
  from: string | null;
  start: Draft;
  onOrdered: () => void;
}

export function GenerateForm({ projectId, from, start, onOrdered }: GenerateFormProps) {
  const { t } = useTranslation(["generate", "subject"]);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const order = useOrderPictures(projectId);
  const [problem] = problemsOf(draft);
  const given = toSubject(draft.subject);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const changeSubject = (part: Partial<SubjectDraft>) =>
    setDraft((now) => ({ ...now, subject: { ...now.subject, ...part } }));
  const errorOf = (field: DraftField) => fieldError(field, draft, tried, t);

  useEffect(() => keepDraft(projectId, { from, draft }), [projectId, from, draft]);

  // A preview needs no name.
  const hasRightWords = () => {
    const wrong = problemsOf(draft).find(({ kind }) => kind !== "nameMissing");
    if (!wrong) return true;
    setTried(true);
    focusField(form.current, wrong.field);
    return false;
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem) return focusField(form.current, problem.field);
    if (order.isPending || order.isSuccess) return;
    order.mutate(toOrder(draft), {
      onSuccess: (generations) => {
        dropDraft(projectId);
        announce(t("ordered", { count: generations.length }));
        onOrdered();
      },
    });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-5">
      {draft.referenceId ? (
        <ByPerson avatarId={draft.referenceId} onDetach={() => change({ referenceId: "" })} />
      ) : (
        <FromPreset
          projectId={projectId}
          presetId={draft.presetId}
          onDetach={() => change({ presetId: "" })}
        />
      )}
      <Textarea
        label={t("prompt")}
        name="prompt"
        rows={4}
        value={draft.prompt}
        onChange={(event) => change({ prompt: event.target.value })}
        placeholder={t(draft.referenceId ? "person.promptExample" : "promptExample")}
        hint={t("promptHint", { count: lengthOf(draft.prompt), most: LONGEST_PROMPT })}
        error={errorOf("prompt")}
      />
      <PromptHistory
        onPick={(prompt) => {
          change({ prompt });
          focusField(form.current, "prompt");
        }}
      />
      <Input
        label={t("name")}
        name="name"
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
        hint={t("nameHint")}
        error={errorOf("name")}
        maxLength={LONGEST_NAME}
        autoComplete="off"
      />
      <OrderFields draft={draft} onChange={change} />
      <BrandField value={draft.brandKitId} onChange={(brandKitId) => change({ brandKitId })} />
      {!draft.referenceId && (
        <Previews
          projectId={projectId}
          draft={draft}
          isRight={hasRightWords}
          onTakeWords={change}
        />
      )}
      <Fold title={t("appearance")} note={filled(given.attributes)} open>
        <AttributeFields subject={draft.subject} onChange={changeSubject} errorOf={errorOf} />
      </Fold>
      <Fold title={t("persona")} note={filled(given.persona)} open={Boolean(given.persona)}>
        <PersonaFields subject={draft.subject} onChange={changeSubject} errorOf={errorOf} />
      </Fold>
      <Fold title={t("advanced")} open={start.seed !== ""}>
        <Input
          label={t("seed")}
          name="seed"
          inputMode="numeric"
          value={draft.seed}
          onChange={(event) => change({ seed: event.target.value })}
          hint={t("seedHint")}
          error={errorOf("seed")}
          autoComplete="off"
        />
      </Fold>
      <section aria-labelledby="prompt-sent" className="grid gap-3">
        <h3 id="prompt-sent" className="font-bold">
          {t("promptSent")}
        </h3>
        <PromptPreview
          draft={toPromptDraft(draft)}
          onPick={(field) => focusField(form.current, field)}
        />
      </section>
      <Button variant="ghost" className="justify-self-start" onClick={() => setDraft(BLANK)}>
        {t("clear")}
      </Button>
      <SubmitBar
        count={draft.count}
        withPreset={draft.presetId !== ""}
        problem={problem}
        busy={order.isPending || order.isSuccess}
        error={order.error}
      />
    </form>
  );
}

function filled(group: object | undefined): string | undefined {
  return group && `(${Object.keys(group).length})`;
}

type Texts = ReturnType<typeof useTranslation<["generate", "subject"]>>["t"];

/** What is wrong with a field: at once when it cannot become right, else after the first try. */
function fieldError(field: DraftField, draft: Draft, tried: boolean, t: Texts) {
  const problem = problemsOf(draft).find((one) => one.field === field);
  if (!problem) return undefined;
  switch (problem.kind) {
    case "wrong":
      return t(field === "seed" ? "seedWrong" : wrongText(field));
    case "promptLong":
      return t("problems.promptLong", { count: problem.count });
    case "promptShort":
      return tried ? t("problems.promptShort", { count: problem.count }) : undefined;
    case "nameMissing":
      return tried ? t("problems.nameMissing") : undefined;
  }
}

function wrongText(field: DraftField) {
  return field === "persona.age" ? "subject:ageWrong" : "subject:tooLong";
}
