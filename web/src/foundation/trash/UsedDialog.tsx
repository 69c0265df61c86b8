import { useTranslation } from "react-i18next";
import { useErrorText } from "@/lib/error-text";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Loading, Skeleton } from "@/ui/Skeleton";

/** How often some things together were used. */
export interface Used {
  totalUsage: number;
  lastUsed: string | null;
  apps: readonly { appId: string; appName: string; count: number }[];
}

interface UsedDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** What was found, as far as it is known. */
  used: { data?: Used | undefined; error: Error | null };
  onConfirm: () => void;
}

/** Says which apps use what is about to go to the trash, and asks whether it should. */
export function UsedDialog({ used, onConfirm, onOpenChange, ...dialog }: UsedDialogProps) {
  const { t } = useTranslation(["in-use", "common"]);
  const confirm = () => {
    onOpenChange(false);
    onConfirm();
  };
  return (
    <Dialog description={t("text")} onOpenChange={onOpenChange} {...dialog}>
      <Uses {...used} />
      <DialogActions>
        <Button variant="secondary" onClick={() => onOpenChange(false)}>
          {t("common:cancel")}
        </Button>
        <Button variant="danger" onClick={confirm}>
          {t("confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Uses({ data, error }: UsedDialogProps["used"]) {
  const { t } = useTranslation("in-use");
  const format = useFormat();
  const errorText = useErrorText();
  if (error) return <p className="text-sm text-bad-ink">{errorText(error)}</p>;
  if (!data) {
    return (
      <Loading>
        <Skeleton className="h-24" />
      </Loading>
    );
  }
  const { apps, totalUsage, lastUsed } = data;
  const others = totalUsage - apps.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="grid gap-2">
      <p className="text-sm">
        {t("total", { count: totalUsage })}
        {lastUsed && ` · ${t("last", { ago: format.ago(lastUsed) })}`}
      </p>
      <ul className="grid gap-1.5 rounded-xl bg-sunken px-3.5 py-3 text-sm">
        {apps.map(({ appId, appName, count }) => (
          <Line key={appId} name={appName} count={count} />
        ))}
        {others > 0 && <Line name={t("others")} count={others} />}
      </ul>
    </div>
  );
}

function Line({ name, count }: { name: string; count: number }) {
  const { t } = useTranslation("in-use");
  return (
    <li className="flex justify-between gap-3">
      <span className="min-w-0 truncate font-semibold">{name}</span>
      <span className="shrink-0 text-muted tabular-nums">{t("times", { count })}</span>
    </li>
  );
}
