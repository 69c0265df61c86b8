import { Palette, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRestoreKit } from "@/api/brand-kit/kits";
import { useEmptyKitTrash, useKitTrash, usePurgeKit } from "@/api/brand-kit/trash";
import type { Kit } from "@/api/brand-kit/types";
import { EmptyTrash } from "@/foundation/trash/EmptyTrash";
import { TrashList } from "@/foundation/trash/TrashList";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { LogoImage } from "../LogoImage";

const EXPECTED = 2;

export function Component() {
  const { t } = useTranslation("brands");
  const list = useKitTrash();
  const filled = list.data?.pages.some((page) => page.trash.length > 0);
  return (
    <>
      <PageHeader
        title={t("trash.title")}
        text={t("trash.text")}
        actions={filled && <EmptyTrash useEmpty={useEmptyKitTrash} />}
      />
      <Trash list={list} />
    </>
  );
}

function Trash({ list }: { list: ReturnType<typeof useKitTrash> }) {
  const { t } = useTranslation("brands");
  const kits = list.data?.pages.flatMap((page) => page.trash);
  if (kits && kits.length > 0) {
    return (
      <>
        <List kits={kits} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (kits) {
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

interface TrashedKit {
  id: string;
  name: string;
  trashedAt: string;
  kit: Kit;
}

function List({ kits }: { kits: Kit[] }) {
  const { t } = useTranslation("brands");
  const restore = useRestoreKit();
  const items = kits.map((kit): TrashedKit => {
    return { id: kit.id, name: kit.brandName, trashedAt: kit.trashedAt ?? kit.updatedAt, kit };
  });
  return (
    <TrashList
      items={items}
      texts={{
        label: t("trash.title"),
        kindOf: () => t("trash.kind"),
        purgeText: () => t("trash.purgeText"),
      }}
      look={({ kit }) => <Look kit={kit} />}
      restore={{
        mutateAsync: ({ id }) => restore.mutateAsync(id),
        isPending: restore.isPending,
        variables: items.find(({ id }) => id === restore.variables),
      }}
      purge={usePurgeKit() as Purging}
    />
  );
}

type Purging = Parameters<typeof TrashList<TrashedKit>>[0]["purge"];

function Look({ kit }: { kit: Kit }) {
  const logo = kit.logos.primary ?? kit.logos.mark;
  return (
    <span className="grid size-14 shrink-0 place-items-center overflow-hidden rounded-xl bg-sunken p-1 text-muted">
      {logo?.thumbnailUrl ? (
        <LogoImage logo={logo} alt="" small className="size-full" />
      ) : (
        <Palette aria-hidden />
      )}
    </span>
  );
}
