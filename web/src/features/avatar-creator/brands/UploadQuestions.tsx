import { useState } from "react";
import type { Consent, Subject } from "@/api/avatar-creator/types";
import type { QuestionsProps } from "@/foundation/uploads/UploadReview";
import { ConsentQuestions } from "../consents/ConsentQuestions";
import { LookQuestions } from "../upload/LookQuestions";
import { BrandField } from "./BrandField";

/** What is said of all pictures of an upload. */
export interface AboutUpload {
  consent: Consent | null;
  subject: Subject;
  brandKitId: string | null;
}

const NOTHING: AboutUpload = { consent: null, subject: {}, brandKitId: null };

/** Asks, before pictures are sent, which brand they are for, and who is in them. */
export function UploadQuestions({ onChange }: QuestionsProps) {
  const [about, setAbout] = useState(NOTHING);
  const change = (part: Partial<AboutUpload>) => {
    const next = { ...about, ...part };
    setAbout(next);
    onChange(next);
  };
  return (
    <>
      <BrandField value={about.brandKitId} onChange={(brandKitId) => change({ brandKitId })} />
      <LookQuestions onChange={(subject) => change({ subject })} />
      <ConsentQuestions onChange={(consent) => change({ consent })} />
    </>
  );
}
