import { useTranslation } from "react-i18next";
import { TRASH, useRestoreTrashed } from "@/api/product-manager/trash";
import type { Product, TrashedProduct } from "@/api/product-manager/types";
import { usePurge } from "@/api/trash";
import { TrashList } from "@/foundation/trash/TrashList";
import { TrashScreen } from "@/foundation/trash/TrashScreen";
import { BackLink } from "@/ui/BackLink";
import { Picture } from "@/ui/Picture";
import { paths } from "../paths";

export function Component() {
  const { t } = useTranslation("product");
  const texts = {
    title: t("trashed.title"),
    text: t("trashed.text"),
    emptyTitle: t("trashed.emptyTitle"),
    emptyText: t("trashed.emptyText"),
  };
  return (
    <TrashScreen
      trash={TRASH}
      texts={texts}
      back={<BackLink to={paths.products}>{t("trashed.products")}</BackLink>}
    >
      {(items) => <List items={items} />}
    </TrashScreen>
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
      purge={usePurge<TrashedProduct>(TRASH)}
    />
  );
}
