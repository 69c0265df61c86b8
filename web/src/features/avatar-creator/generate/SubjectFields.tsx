import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { PersonalityInput } from "@/foundation/pickers/WordsInput";
import { Input, Select, Textarea } from "@/ui/Field";
import {
  CHOICES,
  type ChoiceField,
  LONGEST_BACKGROUND,
  LONGEST_NAME,
  LONGEST_TRAIT,
  lengthOf,
  OPEN_ATTRIBUTES,
  type OpenField,
  PERSONALITY,
  type SubjectDraft,
  type SubjectField,
} from "./subject";
import { SUGGESTIONS, storedWord, useWord } from "./suggestions";

export interface SubjectFieldsProps {
  subject: SubjectDraft;
  onChange: (change: Partial<SubjectDraft>) => void;
  errorOf: (field: SubjectField) => string | undefined;
}

/** Who the person in the picture is. */
export function PersonaFields({ subject, onChange, errorOf }: SubjectFieldsProps) {
  const { t } = useTranslation("subject");
  const background = subject["persona.background"];
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <Input
          label={t("fields.persona.name")}
          name="persona.name"
          value={subject["persona.name"]}
          onChange={(event) => onChange({ "persona.name": event.target.value })}
          error={errorOf("persona.name")}
          maxLength={LONGEST_NAME}
          autoComplete="off"
        />
        <Input
          label={t("fields.persona.age")}
          name="persona.age"
          inputMode="numeric"
          value={subject["persona.age"]}
          onChange={(event) => onChange({ "persona.age": event.target.value })}
          error={errorOf("persona.age")}
          autoComplete="off"
        />
      </div>
      <PersonalityInput
        traits={subject[PERSONALITY]}
        onChange={(traits) => onChange({ [PERSONALITY]: traits })}
        error={errorOf(PERSONALITY)}
      />
      <Textarea
        label={t("fields.persona.background")}
        name="persona.background"
        value={background}
        onChange={(event) => onChange({ "persona.background": event.target.value })}
        hint={t("counter", { count: lengthOf(background), most: LONGEST_BACKGROUND })}
        error={errorOf("persona.background")}
      />
    </div>
  );
}

/** What is seen: selects where the values are known, suggestions where they are not. */
export function AttributeFields({ subject, onChange, errorOf }: SubjectFieldsProps) {
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {(Object.keys(CHOICES) as ChoiceField[]).map((field) => (
        <ChoiceSelect
          key={field}
          field={field}
          value={subject[field]}
          onChange={(value) => onChange({ [field]: value })}
          error={errorOf(field)}
        />
      ))}
      {OPEN_ATTRIBUTES.map((field) => (
        <OpenInput
          key={field}
          field={field}
          value={subject[field]}
          onChange={(value) => onChange({ [field]: value })}
          error={errorOf(field)}
        />
      ))}
    </div>
  );
}

interface OneFieldProps<Field> {
  field: Field;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

function ChoiceSelect({ field, value, onChange, error }: OneFieldProps<ChoiceField>) {
  const { t } = useTranslation("subject");
  return (
    <Select
      label={t(`fields.${field}`)}
      name={field}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error}
    >
      <option value="">{t("notGiven")}</option>
      {CHOICES[field].map((choice) => (
        <option key={choice} value={choice}>
          {t(`choices.${choice}`)}
        </option>
      ))}
    </Select>
  );
}

/** Shows and takes suggested words in the reader's language; the model gets them in its own. */
function OpenInput({ field, value, onChange, error }: OneFieldProps<OpenField>) {
  const { t } = useTranslation("subject");
  const word = useWord();
  const list = useId();
  // While somebody types, nothing changes under their fingers.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    onChange(storedWord(SUGGESTIONS[field], word, text));
  };
  return (
    <div>
      <Input
        label={t(`fields.${field}`)}
        name={field}
        value={typed ?? word(value)}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
        error={error}
        maxLength={LONGEST_TRAIT}
        list={list}
        autoComplete="off"
      />
      <datalist id={list}>
        {SUGGESTIONS[field].map((known) => (
          <option key={known} value={word(known)} />
        ))}
      </datalist>
    </div>
  );
}
