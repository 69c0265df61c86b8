import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Avatar, Project } from "@/api/avatar-creator/types";
import { classNames } from "@/lib/class-names";
import { ProjectRow } from "./ProjectRow";
import { useEveryProject } from "./use-every-project";
import { useTake } from "./use-take";
import { fitFor, type Way } from "./way";

interface DropTrayProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The project that the dragged avatars are in. */
  from: string;
  avatars: readonly Avatar[];
}

/**
 * While cards are dragged: the projects that they can be dropped on, where there is room over the
 * navigation. Who cannot drag has the menus.
 */
export function DropTray({ open, ...props }: DropTrayProps) {
  return open ? <Targets {...props} /> : null;
}

function Targets({ from, avatars, onOpenChange }: Omit<DropTrayProps, "open">) {
  const { t } = useTranslation("organise");
  const { projects } = useEveryProject();
  const take = useTake();
  const drop = (way: Way, project: Project) => {
    onOpenChange(false);
    const fit = fitFor(way, avatars);
    if (fit.length > 0) take(way, fit, project);
  };
  return (
    <section
      aria-label={t("dropTitle", { count: avatars.length })}
      className="fixed top-20 right-4 bottom-4 z-30 flex w-60 animate-fade flex-col lg:right-auto lg:left-2 gap-2 rounded-2xl border border-line bg-raised p-3 shadow-float"
    >
      <h2 className="px-1 text-sm font-bold">{t("dropTitle", { count: avatars.length })}</h2>
      <p className="px-1 text-xs text-muted">{t("dropHint")}</p>
      <ul className="grid content-start gap-1 overflow-y-auto">
        {projects
          ?.filter(({ id }) => id !== from)
          .map((project) => (
            <Target key={project.id} project={project} onDrop={(way) => drop(way, project)} />
          ))}
      </ul>
    </section>
  );
}

function Target({ project, onDrop }: { project: Project; onDrop: (way: Way) => void }) {
  const [over, setOver] = useState(false);
  const allow = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = wayOf(event);
    setOver(true);
  };
  return (
    <li
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(wayOf(event));
      }}
      className={classNames(
        "flex items-center gap-3 rounded-xl border-2 border-dashed p-1.5 text-sm [&_*]:pointer-events-none",
        over ? "border-accent bg-accent-soft" : "border-transparent bg-surface",
      )}
    >
      <ProjectRow project={project} />
    </li>
  );
}

// As in file managers.
function wayOf({ ctrlKey, altKey }: DragEvent): Way {
  return ctrlKey || altKey ? "copy" : "move";
}
