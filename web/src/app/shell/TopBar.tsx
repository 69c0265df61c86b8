import { Coins } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCredits } from "@/api/accounts/credits";
import { CREDITS } from "@/features/credits/paths";
import { useFormat } from "@/lib/format";
import { AccountMenu } from "./AccountMenu";
import { Brand } from "./Brand";
import { Search } from "./Search";
import { WorkTray } from "./WorkTray";

export function TopBar() {
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-canvas/90 pt-[env(safe-area-inset-top)] backdrop-blur">
      <div className="mx-auto flex min-h-16 max-w-6xl items-center justify-between gap-3 px-4 sm:px-6 lg:justify-end lg:px-10">
        <Brand className="lg:hidden" />
        <div className="flex items-center gap-1.5 sm:gap-2 lg:grow">
          <Search />
          <WorkTray />
          <Balance />
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}

function Balance() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useCredits();
  const amount = data ? format.number(data.balance) : "–";
  return (
    <Link
      to={CREDITS}
      aria-label={t("balanceLabel", { amount })}
      className="flex min-h-11 min-w-20 items-center sm:min-w-24 justify-center gap-2 rounded-full border border-line bg-surface px-3 text-sm font-bold tabular-nums sm:px-4 hover:bg-sunken"
    >
      <Coins aria-hidden className="size-4 text-accent-ink" />
      {amount}
    </Link>
  );
}
