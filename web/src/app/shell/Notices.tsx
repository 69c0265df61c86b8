import { CloudOff, Coins, FlaskConical } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useHealth } from "@/api/catalogue";
import { useCredits } from "@/api/credits";
import { classNames } from "@/lib/class-names";
import { useOnline } from "@/lib/online";

const LOW_CREDITS = 50;

const TONES = {
  info: "bg-info-soft text-info-ink",
  warn: "bg-warn-soft text-warn-ink",
} as const;

/** What everybody should know at present, said once and plainly. */
export function Notices() {
  const { t } = useTranslation();
  const online = useOnline();
  const { data: health } = useHealth();
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
      {health?.demo && (
        <Notice tone="info" icon={<FlaskConical aria-hidden />}>
          {t("notices.demo")}
        </Notice>
      )}
    </div>
  );
}

function Notice({
  tone,
  icon,
  children,
}: {
  tone: keyof typeof TONES;
  icon: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classNames("text-sm font-medium [&_svg]:size-4 [&_svg]:shrink-0", TONES[tone])}>
      <div className="mx-auto flex max-w-6xl items-center gap-2.5 px-4 py-2.5 sm:px-6 lg:px-10">
        {icon}
        <p className="text-pretty">{children}</p>
      </div>
    </div>
  );
}
