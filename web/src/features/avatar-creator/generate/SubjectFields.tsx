import { useTranslation } from "react-i18next";
import { WordInput } from "@/foundation/pickers/WordInput";
import { WordsInput } from "@/foundation/pickers/WordsInput";
import { Input, Select, Textarea } from "@/ui/Field";
import {
  CHOICES,
  type ChoiceField,
  LONGEST_BACKGROUND,
  LONGEST_NAME,
  LONGEST_TRAIT,
  lengthOf,
  MOST_TRAITS,
  OPEN_ATTRIBUTES,
  type OpenField,
  PERSONALITY,
  type SubjectDraft,
  type SubjectField,
} from "./subject";
import { SUGGESTIONS, TRAITS } from "./suggestions";
import { TakePersona } from "./TakePersona";
import { useWord } from "./words";

export interface SubjectFieldsProps {
  subject: SubjectDraft;
  onChange: (change: Partial<SubjectDraft>) => void;
  errorOf: (field: SubjectField) => string | undefined;
}

/** Who the person in the picture is. */
export function PersonaFields({ subject, onChange, errorOf }: SubjectFieldsProps) {
  const { t } = useTranslation("subject");
  const word = useWord();
  const background = subject["persona.background"];
  return (
    <div className="grid gap-4">
      <TakePersona onTake={onChange} />
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
      <WordsInput
        label={t("fields.persona.personality")}
        name={PERSONALITY}
        words={subject[PERSONALITY]}
        vocabulary={{ suggestions: TRAITS, read: word }}
        most={MOST_TRAITS}
        longest={LONGEST_TRAIT}
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

/** All that is seen: selects where the values are known, suggestions where they are not. */
export function AttributeFields(props: SubjectFieldsProps) {
  const choices = Object.keys(CHOICES) as ChoiceField[];
  return <Attributes {...props} choices={choices} words={OPEN_ATTRIBUTES} />;
}

/** What tells most of how somebody looks. */
export function LookFields(props: SubjectFieldsProps) {
  return <Attributes {...props} choices={LOOKS} words={HAIR} />;
}

const LOOKS = ["attributes.gender", "attributes.ageRange"] as const;
const HAIR = ["attributes.hairStyle", "attributes.hairColor"] as const;

interface AttributesProps extends SubjectFieldsProps {
  choices: readonly ChoiceField[];
  words: readonly OpenField[];
}

function Attributes({ subject, onChange, errorOf, choices, words }: AttributesProps) {
  const { t } = useTranslation("subject");
  const word = useWord();
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {choices.map((field) => (
        <ChoiceSelect
          key={field}
          field={field}
          value={subject[field]}
          onChange={(value) => onChange({ [field]: value })}
          error={errorOf(field)}
        />
      ))}
      {words.map((field) => (
        <WordInput
          key={field}
          label={t(`fields.${field}`)}
          name={field}
          value={subject[field]}
          vocabulary={{ suggestions: SUGGESTIONS[field], read: word }}
          longest={LONGEST_TRAIT}
          onChange={(value) => onChange({ [field]: value })}
          error={errorOf(field)}
        />
      ))}
    </div>
  );
}

interface ChoiceSelectProps {
  field: ChoiceField;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

function ChoiceSelect({ field, value, onChange, error }: ChoiceSelectProps) {
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
