import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { useProduct } from "@/api/product-manager/product";
import type { Product } from "@/api/product-manager/types";
import { neighboursOf } from "@/foundation/viewer/neighbours";
import { useAnnouncedTurns } from "@/foundation/viewer/use-announced-turns";
import { useLeaveDialog } from "@/lib/leave-dialog";
import { useTabTitle } from "@/lib/page-title";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { FullScreen, FullScreenClose } from "@/ui/FullScreen";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { useCatalogue } from "../catalogue/use-catalogue";
import { paths } from "../paths";
import { Viewer } from "./Viewer";

/** One product over the catalogue, in the order that it shows. */
export function Component() {
  const { t } = useTranslation(["product", "stage", "common"]);
  const { productId = "" } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  // A product on its way to the trash is not read again: it would not be found.
  const [leaving, setLeaving] = useState(false);
  const order = useCatalogue().visible;
  const known = order.find(({ id }) => id === productId);
  const { data, error, refetch } = useProduct(productId, known, !leaving);
  const title = data?.name ?? t("panel");
  useTabTitle(title);
  const close = useLeaveDialog({ pathname: paths.products, search });
  const leave = () => {
    setLeaving(true);
    close();
  };
  const show = ({ id }: Product) => {
    const other = { pathname: paths.product(id), search };
    navigate(other, { replace: true });
  };
  const neighbours = neighboursOf(order, productId);
  const { index, total } = neighbours;
  useAnnouncedTurns(productId, `${title}, ${t("stage:position", { index: index + 1, total })}`);
  if (data) {
    return (
      <Viewer
        key={productId}
        {...{ product: data, neighbours }}
        onShow={show}
        onLeave={leave}
        onRead={refetch}
      />
    );
  }
  return (
    <FullScreen title={title} onClose={leave}>
      <div className="mx-auto grid max-w-xl gap-4 p-4">
        <FullScreenClose asChild>
          <Button variant="secondary" className="justify-self-end">
            {t("common:close")}
          </Button>
        </FullScreenClose>
        {error ? (
          <ErrorState error={error} onRetry={refetch} />
        ) : (
          <Loading className="grid gap-4">
            <Skeleton className="aspect-square" />
            <Skeleton className="h-24" />
          </Loading>
        )}
      </div>
    </FullScreen>
  );
}
