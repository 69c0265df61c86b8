import { type KeyboardEvent, useEffect } from "react";
import type { Avatar } from "@/api/avatar-creator/types";
import { keyAction } from "@/foundation/viewer/keyboard";
import type { Neighbours } from "@/foundation/viewer/neighbours";
import { Stage } from "@/foundation/viewer/Stage";
import { StageControls } from "@/foundation/viewer/StageControls";
import { useZoom } from "@/foundation/viewer/use-zoom";
import { STEP } from "@/foundation/viewer/zoom";
import { FullScreen } from "@/ui/FullScreen";
import { Panel } from "./Panel";

const UNKNOWN_SIDE = 1024;
const PAN = 80;

interface ViewerProps {
  avatar: Avatar;
  neighbours: Neighbours;
  onShow: (avatar: Avatar) => void;
  onLeave: () => void;
  /** Reads the avatar again. */
  onRead: () => void;
}

export function Viewer({ avatar, neighbours, onShow, onLeave, onRead }: ViewerProps) {
  const { id, width, height } = avatar;
  const size = { width: width ?? UNKNOWN_SIDE, height: height ?? UNKNOWN_SIDE };
  const zoom = useZoom(id, size);
  const { previous, next } = neighbours;
  const turn = (to: Avatar | null) => to && onShow(to);
  usePreloaded(previous, next);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, zoom.view.scale > 1);
    if (!action) return;
    event.preventDefault();
    if (action === "previous") turn(previous);
    if (action === "next") turn(next);
    if (action === "closer") zoom.zoomBy(STEP);
    if (action === "further") zoom.zoomBy(1 / STEP);
    if (action === "whole") zoom.showWhole();
    if (typeof action === "object") zoom.panBy({ x: action.x * PAN, y: action.y * PAN });
  };
  return (
    <FullScreen title={avatar.name} onClose={onLeave} onKeyDown={onKeyDown}>
      <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,1fr)_28rem] lg:grid-rows-1 xl:grid-cols-[minmax(0,1fr)_30rem]">
        <div className="relative min-h-0 [container-type:size]">
          <Stage
            avatar={avatar}
            zoom={zoom}
            onSwipe={(way) => turn(way === "left" ? next : previous)}
            onBroken={onRead}
          />
          <StageControls neighbours={neighbours} zoom={zoom} onShow={onShow} />
        </div>
        <Panel avatar={avatar} onLeave={onLeave} />
      </div>
    </FullScreen>
  );
}

/** Fetches the pictures beside the one shown. */
function usePreloaded(...avatars: (Avatar | null)[]): void {
  const urls = avatars.map((avatar) => avatar?.imageUrl ?? "").join(" ");
  useEffect(() => {
    for (const url of urls.split(" ").filter(Boolean)) new Image().src = url;
  }, [urls]);
}
