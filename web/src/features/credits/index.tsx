import { useTranslation } from "react-i18next";
import { PageHeader } from "@/ui/PageHeader";
import { Balance } from "./Balance";
import { Ledger } from "./Ledger";
import { Spending } from "./Spending";

export function Component() {
  const { t } = useTranslation("credits");
  return (
    <>
      <PageHeader title={t("title")} text={t("text")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <Balance />
        <Spending />
      </div>
      <Ledger />
    </>
  );
}
