import { Ban, Clock, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Result } from "@/api/pose-generator/batch-types";
import { StageMessage } from "@/foundation/viewer/Stage";
import { useTroubles } from "../results/troubles";

/** Says why there is no picture: it is still to come, was called off, or failed. */
export function NoPicture({ result }: { result: Result }) {
  const { t } = useTranslation("results");
  const [trouble] = useTroubles()(result);
  const { status } = result;
  if (status === "failed") {
    const text = [t("state.failed"), trouble].filter(Boolean).join(": ");
    return <StageMessage icon={<TriangleAlert aria-hidden />} text={text} />;
  }
  const Icon = status === "cancelled" ? Ban : Clock;
  return <StageMessage icon={<Icon aria-hidden />} text={t(`state.${status}`)} />;
}
