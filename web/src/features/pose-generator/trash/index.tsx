import { PersonStanding } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRestoreProject } from "@/api/pose-generator/projects";
import { TRASH } from "@/api/pose-generator/trash";
import type { Project, TrashedProject } from "@/api/pose-generator/types";
import { usePurge } from "@/api/trash";
import { TrashList } from "@/foundation/trash/TrashList";
import { TrashScreen } from "@/foundation/trash/TrashScreen";
import { BackToProjects } from "../project/BackToProjects";

export function Component() {
  const { t } = useTranslation("pose-projects");
  const texts = {
    title: t("trash.title"),
    text: t("trash.text"),
    emptyTitle: t("trash.emptyTitle"),
    emptyText: t("trash.emptyText"),
  };
  return (
    <TrashScreen trash={TRASH} texts={texts} back={<BackToProjects />}>
      {(projects) => <List projects={projects} />}
    </TrashScreen>
  );
}

function List({ projects }: { projects: Project[] }) {
  const { t } = useTranslation("pose-projects");
  const restore = useRestoreProject();
  const items = projects.map((one): TrashedProject => {
    return { ...one, trashedAt: one.trashedAt ?? one.updatedAt };
  });
  return (
    <TrashList
      items={items}
      texts={{
        label: t("trash.title"),
        kindOf: () => t("trash.kind"),
        purgeText: () => t("trash.purgeText"),
      }}
      look={() => <Look />}
      restore={{
        mutateAsync: ({ id }) => restore.mutateAsync(id),
        isPending: restore.isPending,
        variables: items.find(({ id }) => id === restore.variables),
      }}
      purge={usePurge<TrashedProject>(TRASH)}
    />
  );
}

function Look() {
  return (
    <span className="grid size-14 shrink-0 place-items-center rounded-xl bg-sunken text-muted">
      <PersonStanding aria-hidden />
    </span>
  );
}
