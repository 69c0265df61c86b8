import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { type TrashOf, useTrash } from "@/api/trash";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { MoreButton } from "@/ui/MoreButton";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { EmptyTrash } from "./EmptyTrash";

const EXPECTED = 3;

interface TrashScreenProps<Item extends { id: string }> {
  trash: TrashOf<Item>;
  texts: { title: string; text: string; emptyTitle: string; emptyText: string };
  /** The way up, where the navigation does not lead here. */
  back?: ReactNode;
  /** What else can be done here, before what empties it. */
  actions?: ReactNode;
  children: (items: Item[]) => ReactNode;
}

/** The trash of an app: what is in it, or that nothing is. */
export function TrashScreen<Item extends { id: string }>(props: TrashScreenProps<Item>) {
  const { trash, texts, back, actions, children } = props;
  const list = useTrash(trash);
  const items = list.data?.pages.flatMap((page) => page.trash);
  const filled = items !== undefined && items.length > 0;
  const emptying = filled ? (
    <EmptyTrash trash={trash} />
  ) : (
    list.isPending && <Skeleton className="h-11 w-36" />
  );
  return (
    <>
      <div className="grid gap-1">
        {back}
        <PageHeader
          title={texts.title}
          text={texts.text}
          actions={
            (actions || emptying) && (
              <>
                {actions}
                {emptying}
              </>
            )
          }
        />
      </div>
      {filled ? (
        <>
          {children(items)}
          <MoreButton list={list} />
        </>
      ) : list.error ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : items ? (
        <EmptyState icon={Trash2} title={texts.emptyTitle} text={texts.emptyText} />
      ) : (
        <Expected />
      )}
    </>
  );
}

function Expected() {
  return (
    <Loading className="grid gap-3">
      {slots(EXPECTED).map((slot) => (
        <Skeleton key={slot} className="h-[5.625rem] rounded-2xl sm:h-[5.125rem]" />
      ))}
    </Loading>
  );
}
