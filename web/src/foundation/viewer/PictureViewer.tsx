import { type KeyboardEvent, type ReactNode, useEffect } from "react";
import { FullScreen } from "@/ui/FullScreen";
import { type ShortcutsLoad, useShortcuts } from "../shortcuts/shortcuts";
import { keyAction, ownKey } from "./keyboard";
import type { Neighbours } from "./neighbours";
import { Stage, type StagePicture } from "./Stage";
import { StageControls, type TurnLabels } from "./StageControls";
import type { Way } from "./touches";
import { useZoom } from "./use-zoom";
import { type Size, STEP } from "./zoom";

const PAN = 80;
const OVER_SCREENS = 2;

interface PictureViewerProps<Item> {
  id: string;
  title: string;
  /** Null while there is none: `instead` stands there then. */
  picture: StagePicture | null;
  instead: ReactNode;
  /** In pixels. */
  size: Size;
  neighbours: Neighbours<Item>;
  labels: TurnLabels;
  /** The address of a neighbour's picture, to have it there before it is shown. */
  urlOf: (item: Item) => string | null;
  onShow: (item: Item) => void;
  onLeave: () => void;
  /** Asks for fresh picture addresses: they do not last for ever. */
  onBroken: () => void;
  /** What keys of the feature's own do, by key in small letters. */
  keys: Readonly<Record<string, () => void>>;
  /** What sweeping a whole picture up or down does. */
  sweeps?: Readonly<Record<"up" | "down", () => void>>;
  /** Tells of all keys that do something here. */
  shortcuts: ShortcutsLoad;
  /** What is told of it: beside the picture, or under it on phones. */
  children: ReactNode;
}

/** One picture over everything else, to look at closely and to turn to its neighbours. */
export function PictureViewer<Item>(props: PictureViewerProps<Item>) {
  const { id, title, picture, instead, size, neighbours, labels, onShow } = props;
  const zoom = useZoom(id, size);
  const { previous, next } = neighbours;
  const turn = (to: Item | null) => to && onShow(to);
  useShortcuts(OVER_SCREENS, props.shortcuts);
  usePreloaded([previous, next].map((item) => (item && props.urlOf(item)) ?? ""));

  const onKeyDown = (event: KeyboardEvent) => {
    const act = props.keys[ownKey(event)];
    if (act) {
      event.preventDefault();
      return act();
    }
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
  const onSwipe = (way: Way) => {
    if (way === "up" || way === "down") props.sweeps?.[way]();
    else turn(way === "left" ? next : previous);
  };
  return (
    <FullScreen title={title} onClose={props.onLeave} onKeyDown={onKeyDown}>
      <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,1fr)_28rem] lg:grid-rows-1 xl:grid-cols-[minmax(0,1fr)_30rem]">
        <div className="relative min-h-0 [container-type:size]">
          <Stage
            picture={picture}
            instead={instead}
            zoom={zoom}
            onSwipe={onSwipe}
            onBroken={props.onBroken}
          />
          <StageControls {...{ neighbours, labels, zoom, onShow }} />
        </div>
        {props.children}
      </div>
    </FullScreen>
  );
}

/** Fetches pictures that may be shown next. */
function usePreloaded(urls: string[]): void {
  const list = urls.join(" ");
  useEffect(() => {
    for (const url of list.split(" ").filter(Boolean)) new Image().src = url;
  }, [list]);
}
