import { Palette } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRestoreKit } from "@/api/brand-kit/kits";
import { TRASH } from "@/api/brand-kit/trash";
import type { Kit } from "@/api/brand-kit/types";
import { usePurge } from "@/api/trash";
import { TrashList } from "@/foundation/trash/TrashList";
import { TrashScreen } from "@/foundation/trash/TrashScreen";
import { BackLink } from "@/ui/BackLink";
import { LogoImage } from "../LogoImage";
import { paths } from "../paths";

export function Component() {
  const { t } = useTranslation("brands");
  const texts = {
    title: t("trash.title"),
    text: t("trash.text"),
    emptyTitle: t("trash.emptyTitle"),
    emptyText: t("trash.emptyText"),
  };
  return (
    <TrashScreen
      trash={TRASH}
      texts={texts}
      back={<BackLink to={paths.kits}>{t("title")}</BackLink>}
    >
      {(kits) => <List kits={kits} />}
    </TrashScreen>
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
      purge={usePurge<TrashedKit>(TRASH)}
    />
  );
}

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
