import { LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { StageMessage } from "@/foundation/viewer/Stage";

/** Why an avatar has no picture: it is still to come, or there will be none. */
export function NoPicture({ avatar }: { avatar: Avatar }) {
  const { t } = useTranslation(["viewer", "stage", "errors"]);
  const { status, failureCode, failureReason } = avatar;
  if (status !== "failed") {
    const icon = <LoaderCircle aria-hidden className="animate-spin" />;
    return <StageMessage icon={icon} text={t(`noPicture.${status}`)} />;
  }
  const reason = t(`errors:codes.${failureCode}` as "errors:codes.damaged_picture", {
    defaultValue: failureReason ?? t("stage:failedPicture"),
  });
  return <StageMessage icon={<TriangleAlert aria-hidden />} text={reason} />;
}
