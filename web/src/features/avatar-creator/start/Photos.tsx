import { lazy, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { APP_ID } from "@/api/avatar-creator/app";
import { usePrice } from "@/api/catalogue/catalogue";
import { UploadArea } from "@/foundation/uploads/UploadArea";
import { useUploads } from "../upload/uploads";
import { Arriving } from "./Arriving";
import { useLatestUpload } from "./latest-upload";

const UploadQuestions = lazy(async () => {
  const { UploadQuestions } = await import("../brands/UploadQuestions");
  return { default: UploadQuestions };
});

interface PhotosProps {
  projectId: string;
  /** Is told whether one is on its way, or there. */
  onComing: (isComing: boolean) => void;
}

/** Takes the photos that were handed over for a project, and shows how one comes. */
export function Photos({ projectId, onComing }: PhotosProps) {
  const { t } = useTranslation("start");
  const uploads = useUploads();
  const price = usePrice(APP_ID, "upload");
  const upload = useLatestUpload(uploads, projectId);
  const isComing = upload !== undefined;
  useEffect(() => onComing(isComing), [isComing, onComing]);
  return (
    <UploadArea
      uploads={uploads}
      target={projectId}
      price={price}
      untitled={t("untitled")}
      Questions={UploadQuestions}
    >
      {(pick) => upload && <Arriving upload={upload} queue={uploads.queue} onAgain={pick} />}
    </UploadArea>
  );
}
