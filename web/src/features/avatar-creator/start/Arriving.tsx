import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useArriving } from "@/api/avatar-creator/first-steps";
import { usePreview } from "@/foundation/uploads/preview";
import type { Upload } from "@/foundation/uploads/upload";
import type { Uploads } from "@/foundation/uploads/uploads";
import { useReason } from "@/foundation/work/reason";
import { useErrorText } from "@/lib/error-text";
import { Button } from "@/ui/Button";
import { Made, NotMade, Underway } from "./Outcome";

// What remains when all is sent: the picture is made ready.
const SENT = 90;

interface ArrivingProps extends Pick<Uploads, "queue"> {
  upload: Upload;
  onAgain: () => void;
}

/** The third step: a photo on its way, and when it is there. */
export function Arriving({ upload, queue, onAgain }: ArrivingProps) {
  const { t } = useTranslation("start");
  const errorText = useErrorText();
  const reasonOf = useReason();
  const { step, name, file, target, itemId } = upload;
  const sent = step.kind === "sent";
  const { data: avatar } = useArriving(sent ? itemId : null);
  const preview = usePreview(file);
  const isThere = avatar?.status === "ready";
  // Said here; the panel would say it once more, over the buttons.
  useEffect(() => {
    if (isThere) queue.clearSent();
  }, [isThere, queue]);
  if (isThere) {
    return <Made name={avatar.name} projectId={target} avatarId={avatar.id} />;
  }
  const { failureCode: errorCode = null, failureReason: errorMessage = null } = avatar ?? {};
  const refused = avatar?.status === "failed" && reasonOf({ errorCode, errorMessage });
  const reason = step.kind === "failed" ? errorText(step.error) : refused;
  if (reason) {
    return (
      <NotMade projectId={target} reason={reason}>
        <Button onClick={onAgain}>{t("otherPhoto")}</Button>
      </NotMade>
    );
  }
  const share = step.kind === "sending" ? step.sent : Number(sent);
  return (
    <Underway
      name={name}
      title={t("arriving", { name })}
      doing={t(sent ? "preparing" : "sending")}
      progress={Math.round(SENT * share)}
    >
      {preview && <img src={preview} alt="" className="size-full object-cover" />}
    </Underway>
  );
}
