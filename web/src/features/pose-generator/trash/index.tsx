import { PersonStanding, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRestoreProject } from "@/api/pose-generator/projects";
import { useEmptyProjectTrash, useProjectTrash, usePurgeProject } from "@/api/pose-generator/trash";
import type { Project, TrashedProject } from "@/api/pose-generator/types";
import { EmptyTrash } from "@/foundation/trash/EmptyTrash";
import { TrashList } from "@/foundation/trash/TrashList";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";

const EXPECTED = 2;

export function Component() {
  const { t } = useTranslation("pose-projects");
  const list = useProjectTrash();
  const filled = list.data?.pages.some((page) => page.trash.length > 0);
  return (
    <>
      <PageHeader
        title={t("trash.title")}
        text={t("trash.text")}
        actions={filled && <EmptyTrash useEmpty={useEmptyProjectTrash} />}
      />
      <Trash list={list} />
    </>
  );
}

function Trash({ list }: { list: ReturnType<typeof useProjectTrash> }) {
  const { t } = useTranslation("pose-projects");
  const projects = list.data?.pages.flatMap((page) => page.trash);
  if (projects && projects.length > 0) {
    return (
      <>
        <List projects={projects} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (projects) {
    return <EmptyState icon={Trash2} title={t("trash.emptyTitle")} text={t("trash.emptyText")} />;
  }
  return (
    <Loading className="grid gap-3">
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-[5.125rem] rounded-2xl" />
      ))}
    </Loading>
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
      purge={usePurgeProject()}
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
