import { Hourglass } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useToastFoot } from "@/ui/toast-foot";
import { Notice } from "../shell/Notice";
import { useProviderTrouble } from "./provider-trouble";

/**
 * Says that the picture service is in trouble, as long as the person's own pictures tell so. It comes
 * and goes while somebody works, so it lies over the page and moves nothing.
 */
export function TroubleNotice({ refunds }: { refunds: boolean }) {
  const { t } = useTranslation();
  const trouble = useProviderTrouble();
  // Above what stands at the foot of the window, for example uploads on their way.
  const bottom = useToastFoot() ?? undefined;
  if (!trouble) return null;
  return (
    <div
      data-over-page
      style={{ bottom }}
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-10 animate-rise overflow-hidden rounded-2xl shadow-float sm:right-auto sm:max-w-md lg:bottom-4 lg:left-[17rem]"
    >
      <Notice tone={trouble === "trouble" ? "warn" : "info"} icon={<Hourglass aria-hidden />}>
        {t(`notices.${trouble}`)} {refunds && trouble === "trouble" && t("notices.refunds")}
      </Notice>
    </div>
  );
}
