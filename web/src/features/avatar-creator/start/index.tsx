import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { APP_ID } from "@/api/avatar-creator/app";
import { useFirstProject } from "@/api/avatar-creator/first-steps";
import { usePrice } from "@/api/catalogue/catalogue";
import { handOver } from "@/foundation/uploads/handover";
import { UploadArea } from "@/foundation/uploads/UploadArea";
import { skipFirstSteps } from "@/lib/first-steps";
import { HOME } from "@/lib/paths";
import { Button } from "@/ui/Button";
import { PageHeader } from "@/ui/PageHeader";
import { BLANK, fromGeneration } from "../generate/draft";
import { useUploads } from "../upload/uploads";
import { Coming } from "./Coming";
import { Describe } from "./Describe";
import { useLatestUpload } from "./latest-upload";
import { Steps } from "./Steps";
import type { StartState } from "./state";
import { Ways } from "./Ways";

const Arriving = lazy(async () => ({ default: (await import("./Arriving")).Arriving }));
const ConsentQuestions = lazy(async () => {
  const { ConsentQuestions } = await import("../consents/ConsentQuestions");
  return { default: ConsentQuestions };
});

/** The way of somebody new to their first avatar: how, who, and there it comes. */
export function Component() {
  const { t } = useTranslation("start");
  const navigate = useNavigate();
  const handed = (useLocation().state as StartState | null)?.ordered ?? null;
  const [describing, setDescribing] = useState(handed !== null);
  const [draft, setDraft] = useState(handed ? fromGeneration(handed) : BLANK);
  const [ordered, setOrdered] = useState(handed);
  const photos = usePhotos();
  const isComing = Boolean(ordered ?? photos.coming);
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
          onDescribe={() => setDescribing(true)}
          onPhotos={photos.take}
          takesPhotos={photos.isTaking}
        />
      )}
      {step === 2 && (
        <Describe
          draft={draft}
          onChange={setDraft}
          onOrdered={setOrdered}
          onBack={() => setDescribing(false)}
        />
      )}
      {ordered && <Coming ordered={ordered} onAgain={() => setOrdered(null)} />}
      {photos.area}
      {!isComing && (
        <Button variant="ghost" className="justify-self-center" onClick={skip}>
          {t("skip")}
        </Button>
      )}
    </div>
  );
}

/** Photos that somebody new has: into their first project, and onto this screen. */
function usePhotos() {
  const { t } = useTranslation("start");
  const uploads = useUploads();
  const price = usePrice(APP_ID, "upload");
  const project = useFirstProject();
  const [round, setRound] = useState(0);
  const projectId = project.data;
  const coming = useLatestUpload(uploads, projectId ?? "");
  const take = (files: readonly File[]) =>
    project.mutate(t("projectName"), {
      onSuccess: (id) => {
        handOver(id, files);
        setRound(round + 1); // only a new area looks for what was handed over
      },
    });
  const area = projectId && (
    <UploadArea
      key={round}
      uploads={uploads}
      target={projectId}
      price={price}
      untitled={t("untitled")}
      Questions={ConsentQuestions}
    >
      {(pick) => coming && <Arriving upload={coming} onAgain={pick} />}
    </UploadArea>
  );
  return { take, coming, area, isTaking: project.isPending };
}
