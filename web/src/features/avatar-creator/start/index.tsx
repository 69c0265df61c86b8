import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useFirstProject } from "@/api/avatar-creator/first-steps";
import { handOver } from "@/foundation/uploads/handover";
import { skipFirstSteps } from "@/lib/first-steps";
import { HOME } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { BLANK, fromGeneration } from "../generate/draft";
import { Coming } from "./Coming";
import { Describe } from "./Describe";
import { Steps } from "./Steps";
import type { StartState } from "./state";
import { Ways } from "./Ways";

// In the address, so that the way back of the browser leads to the first step.
const DESCRIBE = "describe";

const Photos = lazy(async () => ({ default: (await import("./Photos")).Photos }));

/** The way of somebody new to their first avatar: how, who, and there it comes. */
export function Component() {
  const { t } = useTranslation("start");
  const navigate = useNavigate();
  const handed = (useLocation().state as StartState | null)?.ordered ?? null;
  const [address, setAddress] = useSearchParams();
  const describing = handed !== null || address.has(DESCRIBE);
  const [draft, setDraft] = useState(handed ? fromGeneration(handed) : BLANK);
  const [ordered, setOrdered] = useState(handed);
  const [photoComes, setPhotoComes] = useState(false);
  const photos = usePhotos();
  const isComing = photoComes || ordered !== null;
  const step = isComing ? 3 : describing ? 2 : 1;
  const skip = () => {
    skipFirstSteps();
    void navigate(HOME);
  };
  return (
    <div className="mx-auto grid w-full max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader title={t("title")} text={t("text")} />
      <Steps current={step} />
      {step === 1 && (
        <Ways
          onDescribe={() => setAddress({ [DESCRIBE]: "" })}
          onPhotos={photos.take}
          takesPhotos={photos.isTaking}
        />
      )}
      {step === 2 && (
        <Describe
          draft={draft}
          onChange={setDraft}
          onOrdered={setOrdered}
          onBack={() => setAddress({}, { replace: true })}
        />
      )}
      {ordered && <Coming ordered={ordered} onAgain={() => setOrdered(null)} />}
      <Suspense>
        {photos.projectId && (
          <Photos key={photos.round} projectId={photos.projectId} onComing={setPhotoComes} />
        )}
      </Suspense>
      {!isComing && (
        <Button variant="ghost" className="justify-self-center" onClick={skip}>
          {t("skip")}
        </Button>
      )}
    </div>
  );
}

/** Hands photos over for the first project; each time in a new `round`, which looks for them. */
function usePhotos() {
  const { t } = useTranslation("start");
  const project = useFirstProject();
  const [round, setRound] = useState(0);
  const take = (files: readonly File[]) =>
    project.mutate(t("projectName"), {
      onSuccess: (id) => {
        handOver(id, files);
        setRound(round + 1);
      },
    });
  return { take, round, projectId: project.data, isTaking: project.isPending };
}
