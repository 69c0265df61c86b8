import { ArchiveRestore, Folder, Trash2, UserRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Trashed } from "@/api/avatar-creator/types";
import { useFormat } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Picture } from "@/ui/Picture";

interface TrashItemProps {
  item: Trashed;
  busy: boolean;
  onRestore: () => void;
  onPurge: () => void;
}

export function TrashItem({ item, busy, onRestore, onPurge }: TrashItemProps) {
  const { t } = useTranslation("trash");
  const format = useFormat();
  const when = t("trashedAgo", { ago: format.ago(item.trashedAt) });
  return (
    <Card className="flex items-center gap-3 p-3 sm:gap-4">
      <Look item={item} />
      <div className="grid min-w-0 grow">
        <p className="truncate font-semibold">{item.name}</p>
        <p className="text-sm text-pretty text-muted">
          {t(`kinds.${item.kind}`)} · {when}
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

function Look({ item }: { item: Trashed }) {
  const shown = item.avatar?.thumbnailUrl ?? item.project?.covers[0]?.thumbnailUrl;
  if (shown) {
    const placeholder = item.avatar?.placeholder ?? null;
    return (
      <Picture src={shown} alt="" placeholder={placeholder} className="w-14 shrink-0 rounded-xl" />
    );
  }
  const Icon = item.kind === "project" ? Folder : UserRound;
  return (
    <span className="grid size-14 shrink-0 place-items-center rounded-xl bg-sunken text-muted">
      <Icon aria-hidden />
    </span>
  );
}
