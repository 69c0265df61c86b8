import { useTranslation } from "react-i18next";
import { useCredits } from "@/api/accounts/credits";
import { Button } from "@/ui/Button";
import { DialogActions } from "@/ui/Dialog";

interface BillProps {
  count: number;
  /** Credits for all; undefined until known. */
  total: number | undefined;
  /** Says what that is made of. */
  explained: string;
  /** Whether more is on its way that is to be sent too. */
  waits: boolean;
  onSend: () => void;
  onCancel: () => void;
}

/** The price and the balance before anything is sent. */
export function Bill({ count, total, explained, waits, onSend, onCancel }: BillProps) {
  const { t } = useTranslation(["upload", "common"]);
  const balance = useCredits().data?.balance;
  const missing = Math.max(0, (total ?? 0) - (balance ?? 0));
  const label = total ? t("submit", { count, total }) : t("submitFree", { count });
  return (
    <div className="grid gap-4">
      {count > 0 && total !== undefined && balance !== undefined && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
          <p>{total > 0 ? explained : t("free")}</p>
          <p className="text-muted tabular-nums">{t("balance", { balance })}</p>
          {missing > 0 && (
            <p role="alert" className="w-full pt-1 font-semibold text-bad-ink">
              {t("missing", { count: missing })}
            </p>
          )}
        </div>
      )}
      <DialogActions>
        <Button variant="secondary" onClick={onCancel}>
          {count > 0 ? t("common:cancel") : t("common:close")}
        </Button>
        {count > 0 && (
          <Button onClick={onSend} disabled={waits || total === undefined || missing > 0}>
            {label}
          </Button>
        )}
      </DialogActions>
    </div>
  );
}
