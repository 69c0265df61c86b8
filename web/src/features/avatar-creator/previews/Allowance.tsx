import { useTranslation } from "react-i18next";
import { usePreviewAllowance } from "@/api/avatar-creator/previews";
import { useFormat } from "@/lib/format";

/** How many more previews there are today, or when there are new ones. */
export function Allowance() {
  const { t } = useTranslation("previews");
  const format = useFormat();
  const { data } = usePreviewAllowance();
  if (!data) return null;
  const { left, most, until } = data;
  return (
    <p className="text-sm text-muted">
      {left > 0
        ? t("left", { count: left, most })
        : t("allUsed", { most, when: format.ago(until) })}
    </p>
  );
}

export function useIsUsedUp(): boolean {
  return usePreviewAllowance().data?.left === 0;
}
