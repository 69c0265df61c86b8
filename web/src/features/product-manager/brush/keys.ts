import type { KeyboardEvent } from "react";
import { keyAction } from "@/foundation/viewer/keyboard";
import type { Zoom } from "@/foundation/viewer/use-zoom";
import { STEP } from "@/foundation/viewer/zoom";
import type { StrokeKind } from "./strokes";

interface Ways {
  undo: () => void;
  redo: () => void;
  kind: (kind: StrokeKind) => void;
  /** Makes the brush larger or smaller. */
  resize: (factor: number) => void;
  zoom: Pick<Zoom, "zoomBy" | "showWhole">;
}

const GROWTH = 1.25;

/** What a key does in the editor; null for one that does nothing. */
export function brushKey(event: KeyboardEvent, ways: Ways): (() => void) | null {
  const { ctrlKey, metaKey, shiftKey } = event;
  const key = event.key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (key === "z") return shiftKey ? ways.redo : ways.undo;
    return key === "y" ? ways.redo : null;
  }
  if (key === "e") return () => ways.kind("remove");
  if (key === "b") return () => ways.kind("keep");
  if (key === "[") return () => ways.resize(1 / GROWTH);
  if (key === "]") return () => ways.resize(GROWTH);
  const action = keyAction(event, false);
  if (action === "closer") return () => ways.zoom.zoomBy(STEP);
  if (action === "further") return () => ways.zoom.zoomBy(1 / STEP);
  return action === "whole" ? ways.zoom.showWhole : null;
}
