import { ImageOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ProductPicture } from "@/api/product-manager/types";
import { StageMessage } from "@/foundation/viewer/Stage";

/** Why nothing is shown: there is no picture, it is still to come, or there will be none. */
export function NoPicture({ picture }: { picture: ProductPicture | undefined }) {
  const { t } = useTranslation(["product", "stage", "errors"]);
  if (!picture) return <StageMessage icon={<ImageOff aria-hidden />} text={t("noPicture.none")} />;
  const { status, failureCode, failureReason } = picture;
  if (status !== "failed") {
    const icon = <LoaderCircle aria-hidden className="animate-spin" />;
    return <StageMessage icon={icon} text={t(`noPicture.${status}`)} />;
  }
  const reason = t(`errors:codes.${failureCode}` as "errors:codes.damaged_picture", {
    defaultValue: failureReason ?? t("stage:failedPicture"),
  });
  return <StageMessage icon={<TriangleAlert aria-hidden />} text={reason} />;
}
