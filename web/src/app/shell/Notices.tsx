import { CirclePause, CloudOff, Coins, FlaskConical, Unplug } from "lucide-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useCredits } from "@/api/accounts/credits";
import { useHealth, useNobodyDraws } from "@/api/catalogue/catalogue";
import { useOnline } from "@/lib/online";
import { Notice } from "./Notice";

const LOW_CREDITS = 50;

// Rarely needed: it comes after the first screen, and without it the others still stand.
const TroubleNotice = lazy(() =>
  import("../trouble/TroubleNotice").then(
    ({ TroubleNotice }) => ({ default: TroubleNotice }),
    () => ({ default: () => null }),
  ),
);

/** What everybody should know at present, said once and plainly. */
export function Notices() {
  const { t } = useTranslation();
  const online = useOnline();
  const { data: health } = useHealth();
  const nobodyDraws = useNobodyDraws();
  const { data: credits } = useCredits();
  const low = credits?.enabled && credits.balance < LOW_CREDITS;
  return (
    <div role="status">
      {!online && (
        <Notice tone="warn" icon={<CloudOff aria-hidden />}>
          {t("notices.offline")}
        </Notice>
      )}
      {low && (
        <Notice tone="warn" icon={<Coins aria-hidden />}>
          {t("notices.lowCredits", { count: credits.balance })}
        </Notice>
      )}
      <Suspense>
        <TroubleNotice refunds={credits?.enabled ?? false} />
      </Suspense>
      {health?.generation === "paused" && (
        <Notice tone="warn" icon={<CirclePause aria-hidden />}>
          {t("notices.paused")}
        </Notice>
      )}
      {nobodyDraws && (
        <Notice tone="warn" icon={<Unplug aria-hidden />}>
          {t("notices.nobodyDraws")}
        </Notice>
      )}
      {health?.demo && (
        <Notice tone="info" icon={<FlaskConical aria-hidden />}>
          {t("notices.demo")}
        </Notice>
      )}
    </div>
  );
}
