import { UserRound } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Subject } from "@/api/avatar-creator/types";
import { LookFields } from "../generate/SubjectFields";
import { NOBODY, toSubject } from "../generate/subject";
import { Question } from "./Question";

/** Asks, before pictures are sent, what the person in them looks like: models are told so. */
export function LookQuestions({ onChange }: { onChange: (subject: Subject) => void }) {
  const { t } = useTranslation("consents");
  const [draft, setDraft] = useState(NOBODY);
  return (
    <Question icon={UserRound} title={t("looks.title")} text={t("looks.text")}>
      <LookFields
        subject={draft}
        errorOf={() => undefined}
        onChange={(change) => {
          const next = { ...draft, ...change };
          setDraft(next);
          onChange(toSubject(next));
        }}
      />
    </Question>
  );
}
