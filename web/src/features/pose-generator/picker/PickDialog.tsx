import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Template } from "@/api/pose-generator/types";
import { classNames } from "@/lib/class-names";
import { useLanguage } from "@/lib/i18n/use-language";
import { Button } from "@/ui/Button";
import { Dialog, DialogFooter } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { TemplateFigure } from "../figure/TemplateFigure";
import { NoMatch } from "../poses/NoMatch";
import { PosesToolbar } from "../poses/PosesToolbar";
import { type Found, useFound } from "../poses/use-found";
import { EVERYTHING, UNFILTERED, type View } from "../poses/view";
import { type Poses, toggled } from "./poses";

const GRID = "grid grid-cols-3 gap-2 sm:grid-cols-4 sm:gap-3";
const EXPECTED = 12;

interface PickDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  poses: Poses;
  onChange: (poses: Poses) => void;
}

/** All poses to pick single ones from. */
export function PickDialog({ open, onOpenChange, poses, onChange }: PickDialogProps) {
  const { t } = useTranslation("pose-picker");
  const [view, setView] = useState<View>(EVERYTHING);
  const [change] = useState(() => (part: Partial<View>) => setView((now) => ({ ...now, ...part })));
  const found = useFound(view);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("pickTitle")} shape="page">
      <PosesToolbar found={found} view={view} onChange={change} />
      <Content
        found={found}
        picked={new Set(poses.templateIds)}
        onToggle={(id) => onChange(toggled(poses, id))}
        onClear={() => change(UNFILTERED)}
      />
      <DialogFooter>
        <Button size="large" onClick={() => onOpenChange(false)}>
          {t("done", { count: poses.templateIds.length })}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

interface ContentProps {
  found: Found;
  picked: ReadonlySet<string>;
  onToggle: (templateId: string) => void;
  onClear: () => void;
}

function Content({ found, picked, onToggle, onClear }: ContentProps) {
  const { t } = useTranslation("pose-picker");
  const { list, templates, searching } = found;
  if (templates.length > 0) {
    return (
      <>
        <ul aria-label={t("pickTitle")} className={GRID}>
          {templates.map((template) => (
            <li
              key={template.id}
              className="[contain-intrinsic-size:auto_12rem] [content-visibility:auto]"
            >
              <Tile
                template={template}
                picked={picked.has(template.id)}
                onToggle={() => onToggle(template.id)}
              />
            </li>
          ))}
        </ul>
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!searching) return <NoMatch onClear={onClear} />;
  return (
    <Loading className={GRID}>
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="aspect-[3/4] rounded-xl" />
      ))}
    </Loading>
  );
}

interface TileProps {
  template: Template;
  picked: boolean;
  onToggle: () => void;
}

function Tile({ template, picked, onToggle }: TileProps) {
  const language = useLanguage();
  return (
    <label
      title={template.name[language]}
      className={classNames(
        "relative block cursor-pointer overflow-hidden rounded-xl border has-focus-visible:outline-2 has-focus-visible:outline-accent",
        picked ? "border-accent ring-2 ring-accent" : "border-line",
      )}
    >
      <input type="checkbox" className="sr-only" checked={picked} onChange={onToggle} />
      <TemplateFigure template={template} className="block w-full" />
      <span className="block px-2 py-1.5 text-xs font-semibold">
        <span className="line-clamp-2 min-h-[2lh]">{template.name[language]}</span>
      </span>
      {picked && (
        <span
          aria-hidden
          className="absolute top-2 right-2 grid size-6 place-items-center rounded-full border-2 border-white bg-accent text-on-accent"
        >
          <span className="mb-0.5 h-3 w-1.5 rotate-45 border-r-2 border-b-2" />
        </span>
      )}
    </label>
  );
}
