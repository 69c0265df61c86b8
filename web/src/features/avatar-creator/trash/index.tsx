import { useTranslation } from "react-i18next";
import { TRASH, useRestore } from "@/api/avatar-creator/trash";
import type { Trashed } from "@/api/avatar-creator/types";
import { usePurge } from "@/api/trash";
import { TrashList } from "@/foundation/trash/TrashList";
import { TrashScreen } from "@/foundation/trash/TrashScreen";
import { Look } from "./Look";

export function Component() {
  const { t } = useTranslation("avatar-trash");
  const texts = {
    title: t("title"),
    text: t("text"),
    emptyTitle: t("emptyTitle"),
    emptyText: t("emptyText"),
  };
  return (
    <TrashScreen trash={TRASH} texts={texts}>
      {(items) => <List items={items} />}
    </TrashScreen>
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
      purge={usePurge<Trashed>(TRASH)}
    />
  );
}
