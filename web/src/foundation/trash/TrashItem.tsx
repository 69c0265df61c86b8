import { ArchiveRestore, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";

/** What the trash needs to know of what is in it. */
export interface Trashed {
  id: string;
  name: string;
  trashedAt: string;
}

interface TrashItemProps {
  item: Trashed;
  /** Its picture, or what stands for it. */
  look: ReactNode;
  kind: string;
  busy: boolean;
  onRestore: () => void;
  onPurge: () => void;
}

export function TrashItem({ item, look, kind, busy, onRestore, onPurge }: TrashItemProps) {
  const { t } = useTranslation("trash");
  const format = useFormat();
  const when = t("trashedAgo", { ago: format.ago(item.trashedAt) });
  return (
    <Card className="flex items-center gap-3 p-3 sm:gap-4">
      {look}
      <div className="grid min-w-0 grow">
        <p className="truncate font-semibold">{item.name}</p>
        <p className="text-sm text-pretty text-muted">
          {kind} · {when}
        </p>
      </div>
      <Button
        variant="secondary"
        busy={busy}
        onClick={onRestore}
        aria-label={t("restoreName", { name: item.name })}
        className="max-sm:w-11 max-sm:px-0"
      >
        {!busy && <ArchiveRestore aria-hidden />}
        <span className="max-sm:sr-only">{t("restore")}</span>
      </Button>
      <Button
        variant="quietDanger"
        size="icon"
        onClick={onPurge}
        aria-label={t("purgeName", { name: item.name })}
      >
        <Trash2 aria-hidden />
      </Button>
    </Card>
  );
}
