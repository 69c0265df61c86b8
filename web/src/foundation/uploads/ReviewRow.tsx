import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useBytesText } from "@/lib/bytes-text";
import { Button } from "@/ui/Button";
import { problemOf } from "./checks";
import { LONGEST_NAME } from "./names";
import type { Picked } from "./picked";
import { Thumb } from "./Thumb";

interface ReviewRowProps {
  picked: Picked;
  onRename: (id: string, name: string) => void;
  onDrop: (id: string) => void;
}

export function ReviewRow({ picked, onRename, onDrop }: ReviewRowProps) {
  const { t } = useTranslation("upload");
  const bytesText = useBytesText();
  const { id, name, file, facts } = picked;
  const size = facts.width && facts.height ? `${facts.width} × ${facts.height} · ` : "";
  return (
    <li className="flex items-center gap-3">
      <Thumb file={file} />
      <div className="grid min-w-0 grow">
        <input
          aria-label={t("nameOf", { file: file.name })}
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(event) => onRename(id, event.target.value)}
          className="h-11 w-full truncate rounded-lg border border-edge bg-surface px-2.5 text-base font-semibold hover:border-muted focus-visible:border-accent sm:h-9 sm:text-sm"
        />
        <p className="truncate px-2.5 pt-1.5 text-xs text-muted">
          {size}
          {bytesText(file.size)}
        </p>
      </div>
      <DropButton file={file} onDrop={() => onDrop(id)} />
    </li>
  );
}

interface RefusedRowProps {
  picked: Picked;
  shrinks: boolean;
  onDrop: (id: string) => void;
}

export function RefusedRow({ picked, shrinks, onDrop }: RefusedRowProps) {
  const { t } = useTranslation("upload");
  const problem = problemOf(picked, shrinks) ?? "not-a-picture";
  const reason = problem === "too-large" && shrinks ? "too-large-anyway" : problem;
  return (
    <li className="flex items-start gap-2 text-sm">
      <div className="grid min-w-0 grow">
        <span className="truncate font-semibold">{picked.file.name}</span>
        <span className="text-pretty">{t(`problems.${reason}`)}</span>
      </div>
      <DropButton file={picked.file} onDrop={() => onDrop(picked.id)} />
    </li>
  );
}

function DropButton({ file, onDrop }: { file: File; onDrop: () => void }) {
  const { t } = useTranslation("upload");
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={t("leaveOut", { file: file.name })}
      onClick={onDrop}
    >
      <X aria-hidden />
    </Button>
  );
}
