import { Palette } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useKits } from "@/api/brand-kit/kits";
import type { Kit } from "@/api/brand-kit/types";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { paths } from "../paths";
import { KitCard } from "./KitCard";
import { useTrashWithUndo } from "./trash-with-undo";

const GRID = "grid gap-4 sm:grid-cols-2 lg:grid-cols-3";
const EXPECTED = 3;

export function KitList() {
  const { t } = useTranslation("brands");
  const list = useKits();
  const kits = list.data?.pages.flatMap((page) => page.kits);
  if (kits && kits.length > 0) {
    return (
      <>
        <Cards kits={kits} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (!kits) {
    return (
      <Loading className={GRID}>
        {slots(EXPECTED).map((slot) => (
          <Skeleton key={slot} className="h-72 rounded-2xl" />
        ))}
      </Loading>
    );
  }
  const start = <ButtonLink to={paths.newKit}>{t("createFirst")}</ButtonLink>;
  return <EmptyState icon={Palette} title={t("emptyTitle")} text={t("emptyText")} action={start} />;
}

function Cards({ kits }: { kits: Kit[] }) {
  const { t } = useTranslation("brands");
  const grid = useRef<HTMLUListElement>(null);
  const trash = useTrashWithUndo();
  const moveToTrash = (kit: Kit) => {
    trash(kit);
    // The menu that had the focus goes away with its card.
    grid.current?.focus();
  };
  return (
    <ul ref={grid} tabIndex={-1} aria-label={t("title")} className={`${GRID} outline-none`}>
      {kits.map((kit) => (
        <li key={kit.id} className="grid min-w-0">
          <KitCard kit={kit} onTrash={moveToTrash} />
        </li>
      ))}
    </ul>
  );
}
