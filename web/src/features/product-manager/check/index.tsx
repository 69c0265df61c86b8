import { CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { BackLink } from "@/ui/BackLink";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorState } from "@/ui/ErrorState";
import { PageHeader } from "@/ui/PageHeader";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { paths } from "../paths";
import { Review } from "./Review";
import { type Doubtful, useDoubtful } from "./use-doubtful";

/** The cut-outs that a person should look at, worked through one by one. */
export function Component() {
  const { t } = useTranslation("product");
  const doubtful = useDoubtful();
  return (
    <>
      <div className="grid gap-1">
        <BackLink to={paths.products}>{t("check.products")}</BackLink>
        <PageHeader title={t("check.title")} text={t("check.text")} />
      </div>
      <Content doubtful={doubtful} />
    </>
  );
}

function Content({ doubtful }: { doubtful: Doubtful }) {
  const { t } = useTranslation("product");
  const { list, shown } = doubtful;
  if (shown) return <Review doubtful={doubtful} product={shown} />;
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  if (list.isPending || list.hasNextPage) {
    return (
      <Loading className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-[min(32rem,60dvh)]" />
        <Skeleton className="h-64" />
      </Loading>
    );
  }
  return (
    <EmptyState icon={CircleCheck} title={t("check.emptyTitle")} text={t("check.emptyText")} />
  );
}
