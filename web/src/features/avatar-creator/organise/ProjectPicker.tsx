import { FolderPlus, Search } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCreateProject } from "@/api/avatar-creator/projects";
import type { Avatar, Project } from "@/api/avatar-creator/types";
import { fold } from "@/lib/fold";
import { useOneAtATime } from "@/lib/one-at-a-time";
import { Dialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { Input } from "@/ui/Field";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { ProjectRow } from "./ProjectRow";
import { useEveryProject } from "./use-every-project";
import { useTake } from "./use-take";
import { fitFor, type Way } from "./way";

const LONGEST_NAME = 100;
const ROW =
  "flex min-h-14 w-full items-center gap-3 rounded-xl px-2 py-1.5 text-sm hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-55 disabled:hover:bg-transparent";

interface ProjectPickerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  way: Way;
  avatars: readonly Avatar[];
  /** Before the avatars go where they were taken. */
  onTaken?: (way: Way) => void;
}

/** Where to? A project of all that there are, or a new one. */
export function ProjectPicker({ open, onOpenChange, ...props }: ProjectPickerProps) {
  const { t } = useTranslation("organise");
  const { way, avatars } = props;
  const count = fitFor(way, avatars).length;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      shape="top"
      title={t(`${way}Title`, { count, first: avatars[0]?.name })}
    >
      <Choices {...props} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface ChoicesProps extends Pick<ProjectPickerProps, "way" | "avatars" | "onTaken"> {
  onDone: () => void;
}

function Choices({ way, avatars, onTaken, onDone }: ChoicesProps) {
  const { t } = useTranslation("organise");
  const { projects, error, refetch } = useEveryProject();
  const [text, setText] = useState("");
  const take = useTake();
  const choose = (project: Project) => {
    onTaken?.(way);
    take(way, fitFor(way, avatars), project);
    onDone();
  };
  const wanted = fold(text.trim());
  const found = projects?.filter(({ name }) => fold(name).includes(wanted));
  const isNew = wanted !== "" && !projects?.some(({ name }) => fold(name) === wanted);
  const allIn = (id: string) => avatars.every(({ projectId }) => projectId === id);
  return (
    <div className="grid min-h-0 grid-rows-[auto_minmax(0,1fr)] gap-3">
      <Input
        label={t("search")}
        type="search"
        value={text}
        maxLength={LONGEST_NAME}
        onChange={(event) => setText(event.target.value)}
        trailing={<Search aria-hidden className="mr-3 size-[18px] text-muted" />}
      />
      <div className="-mx-2 overflow-y-auto">
        {isNew && <NewProject name={text.trim()} onMade={choose} />}
        {error && !found ? (
          <ErrorState error={error} onRetry={refetch} />
        ) : found ? (
          <ul aria-label={t("projects")}>
            {found.map((project) => {
              const here = way === "move" && allIn(project.id);
              return (
                <li key={project.id}>
                  <button
                    type="button"
                    className={ROW}
                    disabled={here}
                    onClick={() => choose(project)}
                  >
                    <ProjectRow project={project} note={here ? t("here") : undefined} />
                  </button>
                </li>
              );
            })}
          </ul>
        ) : (
          <Loading className="grid gap-2 px-2">
            <Skeleton className="h-12" />
            <Skeleton className="h-12" />
          </Loading>
        )}
        {found?.length === 0 && !isNew && <p className="px-2 text-muted">{t("noProject")}</p>}
      </div>
    </div>
  );
}

function NewProject({ name, onMade }: { name: string; onMade: (project: Project) => void }) {
  const { t } = useTranslation("organise");
  const create = useCreateProject();
  const once = useOneAtATime();
  const make = () =>
    // A refusal is toasted.
    once(async () => onMade((await create.mutateAsync({ name })).project)).catch(() => undefined);
  return (
    <button type="button" className={ROW} aria-busy={create.isPending} onClick={make}>
      <span className="grid size-11 shrink-0 place-items-center rounded-xl bg-accent-soft text-accent-ink">
        <FolderPlus aria-hidden className="size-5" />
      </span>
      <span className="min-w-0 truncate font-semibold">{t("create", { name })}</span>
    </button>
  );
}
