import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";
import { useAvatar } from "@/api/avatar-creator/avatar";
import type { Avatar } from "@/api/avatar-creator/types";
import { neighboursOf } from "@/foundation/viewer/neighbours";
import { useAnnouncedTurns } from "@/foundation/viewer/use-announced-turns";
import { useLeaveDialog } from "@/lib/leave-dialog";
import { useTabTitle } from "@/lib/page-title";
import { Button } from "@/ui/Button";
import { ErrorState } from "@/ui/ErrorState";
import { FullScreen, FullScreenClose } from "@/ui/FullScreen";
import { Loading, Skeleton } from "@/ui/Skeleton";
import { useLibrary } from "../library/use-library";
import { paths } from "../paths";
import { TAB } from "./Panel";
import { Viewer } from "./Viewer";

/** One avatar over its project, in the order its grid shows. */
export function Component() {
  const { t } = useTranslation(["viewer", "stage", "common"]);
  const { projectId = "", avatarId = "" } = useParams();
  const { search } = useLocation();
  const navigate = useNavigate();
  // An avatar on its way to the trash is not read again: it would not be found.
  const [leaving, setLeaving] = useState(false);
  const order = useLibrary(projectId).visible;
  const { data, error, refetch } = useAvatar(
    avatarId,
    order.find(({ id }) => id === avatarId),
    !leaving,
  );
  const title = data?.name ?? t("panel");
  useTabTitle(title);
  const query = new URLSearchParams(search);
  query.delete(TAB);
  const close = useLeaveDialog({ pathname: paths.project(projectId), search: query.toString() });
  const leave = () => {
    setLeaving(true);
    close();
  };
  const show = ({ id }: Avatar) => {
    const other = { pathname: paths.avatar(projectId, id), search };
    navigate(other, { replace: true });
  };
  const neighbours = neighboursOf(order, avatarId);
  const { index, total } = neighbours;
  useAnnouncedTurns(avatarId, `${title}, ${t("stage:position", { index: index + 1, total })}`);
  if (data) {
    return (
      <Viewer {...{ avatar: data, neighbours }} onShow={show} onLeave={leave} onRead={refetch} />
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
