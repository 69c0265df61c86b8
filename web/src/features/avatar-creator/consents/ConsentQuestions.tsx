import { UserRoundCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Consent } from "@/api/avatar-creator/types";
import { Question } from "../upload/Question";
import { ConsentFields } from "./ConsentFields";
import { consentOf, NO_CONSENT } from "./draft";

/** Asks, before pictures are sent, whether somebody real is in them who agreed. */
export function ConsentQuestions({ onChange }: { onChange: (consent: Consent | null) => void }) {
  const { t } = useTranslation("consents");
  const [draft, setDraft] = useState(NO_CONSENT);
  return (
    <Question icon={UserRoundCheck} title={t("questions.title")} text={t("questions.text")}>
      <ConsentFields
        draft={draft}
        onChange={(next) => {
          setDraft(next);
          onChange(consentOf(next));
        }}
      />
    </Question>
  );
}
