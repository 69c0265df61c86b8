import { ChevronDown, UserRoundCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Consent } from "@/api/avatar-creator/types";
import { ConsentFields } from "./ConsentFields";
import { consentOf, NO_CONSENT } from "./draft";

/** Asks, before pictures are sent, whether somebody real is in them who agreed. */
export function ConsentQuestions({ onChange }: { onChange: (consent: Consent | null) => void }) {
  const { t } = useTranslation("consents");
  const [draft, setDraft] = useState(NO_CONSENT);
  return (
    <details className="group rounded-2xl bg-sunken p-3">
      <summary className="flex min-h-11 cursor-pointer items-center gap-3 text-sm font-semibold">
        <UserRoundCheck aria-hidden className="size-5 shrink-0 text-accent-ink" />
        <span className="grid gap-0.5">
          {t("questions.title")}
          <span className="font-normal text-muted">{t("questions.text")}</span>
        </span>
        <ChevronDown
          aria-hidden
          className="ml-auto size-4 shrink-0 transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="pt-3">
        <ConsentFields
          draft={draft}
          onChange={(next) => {
            setDraft(next);
            onChange(consentOf(next));
          }}
        />
      </div>
    </details>
  );
}
