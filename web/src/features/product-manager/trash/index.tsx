import { Package, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import {
  useEmptyProductTrash,
  useProductTrash,
  usePurgeProduct,
  useRestoreTrashed,
} from "@/api/product-manager/trash";
import type { Product, TrashedProduct } from "@/api/product-manager/types";
import { EmptyTrash } from "@/foundation/trash/EmptyTrash";
import { TrashList } from "@/foundation/trash/TrashList";
import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { PageHeader } from "@/ui/PageHeader";
import { Picture } from "@/ui/Picture";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { paths } from "../paths";

const EXPECTED = 3;

export function Component() {
  const { t } = useTranslation("product");
  const list = useProductTrash();
  const items = list.data?.pages.flatMap((page) => page.trash) ?? [];
  return (
    <>
      <PageHeader
        title={t("trashed.title")}
        text={t("trashed.text")}
        actions={
          <>
            <ButtonLink variant="secondary" to={paths.products}>
              <Package aria-hidden />
              {t("trashed.products")}
            </ButtonLink>
            {items.length > 0 && <EmptyTrash useEmpty={useEmptyProductTrash} />}
          </>
        }
      />
      <Trash list={list} items={items} />
    </>
  );
}

interface TrashProps {
  list: ReturnType<typeof useProductTrash>;
  items: Product[];
}

function Trash({ list, items }: TrashProps) {
  const { t } = useTranslation("product");
  if (items.length > 0) {
    return (
      <>
        <List items={items} />
        <MoreButton list={list} />
      </>
    );
  }
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (list.data)
    return (
      <EmptyState icon={Trash2} title={t("trashed.emptyTitle")} text={t("trashed.emptyText")} />
    );
  return (
    <Loading className="grid gap-3">
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-[5.625rem] rounded-2xl sm:h-[5.125rem]" />
      ))}
    </Loading>
  );
}

function List({ items }: { items: Product[] }) {
  const { t } = useTranslation("product");
  const texts = {
    label: t("trashed.title"),
    kindOf: ({ sku }: Product) => sku ?? t("trashed.product"),
    purgeText: () => t("trashed.purgeText"),
  };
  const trashed = items.map((one): TrashedProduct => ({ ...one, trashedAt: one.trashedAt ?? "" }));
  return (
    <TrashList
      items={trashed}
      texts={texts}
      look={({ thumbnailUrl, placeholder }) => (
        <Picture
          src={thumbnailUrl}
          alt=""
          placeholder={placeholder}
          className="w-14 shrink-0 rounded-xl"
        />
      )}
      restore={useRestoreTrashed()}
      purge={usePurgeProduct()}
    />
  );
}
