import { useTranslation } from "react-i18next";
import { Input, Textarea } from "@/ui/Field";
import type { ConsentDraft } from "./draft";

const LONGEST_NAME = 100;
const LONGEST_NOTE = 500;

interface ConsentFieldsProps {
  draft: ConsentDraft;
  onChange: (draft: ConsentDraft) => void;
}

/** Who is in the picture and agreed, until when, and a note. */
export function ConsentFields({ draft, onChange }: ConsentFieldsProps) {
  const { t } = useTranslation("consents");
  const change = (part: Partial<ConsentDraft>) => onChange({ ...draft, ...part });
  return (
    <div className="grid gap-4">
      <Input
        label={t("fields.subject")}
        hint={t("fields.subjectHint")}
        value={draft.subject}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => change({ subject: event.target.value })}
      />
      <Input
        type="date"
        label={t("fields.until")}
        value={draft.until}
        onChange={(event) => change({ until: event.target.value })}
      />
      <Textarea
        label={t("fields.note")}
        value={draft.note}
        maxLength={LONGEST_NOTE}
        placeholder={t("fields.noteExample")}
        onChange={(event) => change({ note: event.target.value })}
      />
    </div>
  );
}
