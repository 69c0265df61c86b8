import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useEmptyTrash, usePurge, useRestore, useTrash } from "@/api/avatar-creator/trash";
import type { Trashed } from "@/api/avatar-creator/types";
import { EmptyTrash } from "@/foundation/trash/EmptyTrash";
import { TrashList } from "@/foundation/trash/TrashList";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { Look } from "./Look";

const EXPECTED = 3;

export function Component() {
  const { t } = useTranslation("avatar-trash");
  const list = useTrash();
  const filled = list.data?.pages.some((page) => page.trash.length > 0);
  const actions = filled ? (
    <EmptyTrash useEmpty={useEmptyTrash} />
  ) : (
    list.isPending && <Skeleton className="h-11 w-36" />
  );
  return (
    <>
      <PageHeader title={t("title")} text={t("text")} actions={actions} />
      <Trash list={list} />
    </>
  );
}

function Trash({ list }: { list: ReturnType<typeof useTrash> }) {
  const { t } = useTranslation("avatar-trash");
  const items = list.data?.pages.flatMap((page) => page.trash);
  if (items && items.length > 0) {
    return (
      <>
        <List items={items} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (items) return <EmptyState icon={Trash2} title={t("emptyTitle")} text={t("emptyText")} />;
  return (
    <Loading className="grid gap-3">
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-[5.625rem] rounded-2xl sm:h-[5.125rem]" />
      ))}
    </Loading>
  );
}

function List({ items }: { items: Trashed[] }) {
  const { t } = useTranslation("avatar-trash");
  const texts = {
    label: t("title"),
    kindOf: ({ kind }: Trashed) => t(`kinds.${kind}`),
    purgeText: ({ kind }: Trashed) =>
      t(kind === "project" ? "purgeProjectText" : "purgeAvatarText"),
  };
  return (
    <TrashList
      items={items}
      texts={texts}
      look={(item) => <Look item={item} />}
      restore={useRestore()}
      purge={usePurge()}
    />
  );
}
