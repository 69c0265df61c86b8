import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useBytesText } from "@/lib/bytes-text";
import { Button } from "@/ui/Button";
import { problemOf, type Terms } from "./checks";
import type { Duplicate } from "./duplicates";
import { NewTabLink } from "./NewTabLink";
import { LONGEST_NAME } from "./names";
import type { Picked } from "./picked";
import { Thumb } from "./Thumb";

interface ReviewRowProps {
  picked: Picked;
  duplicate: Duplicate | undefined;
  onChange: (id: string, part: Partial<Picked>) => void;
  onDrop: (id: string) => void;
}

export function ReviewRow({ picked, duplicate, onChange, onDrop }: ReviewRowProps) {
  const { t } = useTranslation("upload");
  const bytesText = useBytesText();
  const { id, name, file, facts, anyway } = picked;
  const size = facts.width && facts.height ? `${facts.width} × ${facts.height} · ` : "";
  return (
    <li className="flex items-start gap-3">
      <Thumb file={file} />
      <div className="grid min-w-0 grow">
        <input
          aria-label={t("nameOf", { file: file.name })}
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(event) => onChange(id, { name: event.target.value })}
          className="h-11 w-full truncate rounded-lg border border-edge bg-surface px-2.5 text-base font-semibold hover:border-muted focus-visible:border-accent sm:h-9 sm:text-sm"
        />
        <p className="truncate px-2.5 pt-1.5 text-xs text-muted">
          {size}
          {bytesText(file.size)}
        </p>
        {duplicate && (
          <DuplicateNote
            duplicate={duplicate}
            file={file}
            anyway={anyway}
            onChange={(anyway) => onChange(id, { anyway })}
          />
        )}
      </div>
      <DropButton file={file} onDrop={() => onDrop(id)} />
    </li>
  );
}

interface DuplicateNoteProps {
  duplicate: Duplicate;
  file: File;
  anyway: boolean;
  onChange: (anyway: boolean) => void;
}

/** Says what is there already, with the choice to open it or to upload the file anyway. */
function DuplicateNote({ duplicate, file, anyway, onChange }: DuplicateNoteProps) {
  const { t } = useTranslation("upload");
  return (
    <div className="mt-1.5 grid gap-1 rounded-lg bg-warn-soft px-2.5 py-1.5 text-sm text-warn-ink">
      <p className="text-pretty">
        {duplicate.kind === "there"
          ? t("duplicate.there", { name: duplicate.known.name })
          : t("duplicate.twice", { name: duplicate.name })}
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        {duplicate.kind === "there" && (
          <NewTabLink href={duplicate.known.path}>{t("duplicate.open")}</NewTabLink>
        )}
        <label className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold sm:min-h-8">
          <input
            type="checkbox"
            checked={anyway}
            onChange={(event) => onChange(event.target.checked)}
            className="size-4.5 accent-accent"
          />
          {t("duplicate.anyway")}
          <span className="sr-only">{file.name}</span>
        </label>
      </div>
    </div>
  );
}

interface RefusedRowProps {
  picked: Picked;
  terms: Terms;
  onDrop: (id: string) => void;
}

export function RefusedRow({ picked, terms, onDrop }: RefusedRowProps) {
  const { t } = useTranslation("upload");
  const { megabytes, shrinks } = terms;
  const problem = problemOf(picked, terms) ?? "not-a-picture";
  const reason = problem === "too-large" && shrinks ? "too-large-anyway" : problem;
  return (
    <li className="flex items-start gap-2 text-sm">
      <div className="grid min-w-0 grow">
        <span className="truncate font-semibold">{picked.file.name}</span>
        <span className="text-pretty">{t(`problems.${reason}`, { megabytes })}</span>
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
