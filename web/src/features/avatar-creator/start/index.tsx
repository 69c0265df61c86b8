import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Generation } from "@/api/avatar-creator/types";
import { skipFirstSteps } from "@/lib/first-steps";
import { HOME } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { BLANK } from "../generate/draft";
import { Coming } from "./Coming";
import { Describe } from "./Describe";
import { Steps } from "./Steps";
import { Ways } from "./Ways";

/** The way of somebody new to their first avatar: how, who, and there it comes. */
export function Component() {
  const { t } = useTranslation("start");
  const navigate = useNavigate();
  const [describing, setDescribing] = useState(false);
  const [draft, setDraft] = useState(BLANK);
  const [ordered, setOrdered] = useState<Generation | null>(null);
  const step = ordered ? 3 : describing ? 2 : 1;
  const skip = () => {
    skipFirstSteps();
    void navigate(HOME);
  };
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        title={t("title")}
        text={t("text")}
        actions={
          !ordered && (
            <Button variant="ghost" onClick={skip}>
              {t("skip")}
            </Button>
          )
        }
      />
      <Steps current={step} />
      {step === 1 && <Ways onDescribe={() => setDescribing(true)} />}
      {step === 2 && (
        <Describe
          draft={draft}
          onChange={setDraft}
          onOrdered={setOrdered}
          onBack={() => setDescribing(false)}
        />
      )}
      {ordered && <Coming ordered={ordered} onAgain={() => setOrdered(null)} />}
    </div>
  );
}
