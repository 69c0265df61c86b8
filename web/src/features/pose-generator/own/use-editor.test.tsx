import { act } from "react";
import { expect, it } from "vitest";
import { aPage } from "@/testing/page";
import type { Keypoints } from "./keypoints";
import { type Editor, useEditor } from "./use-editor";

const draw = aPage();
let editor: Editor;

function Editing({ keypoints }: { keypoints: Keypoints }) {
  editor = useEditor(keypoints);
  return null;
}

it("turns what a pose was found in along with it, and back", async () => {
  const keypoints: Keypoints = [[0.2, 0.1], [0.3, 0.2], ...Array<null>(16).fill(null)];
  await draw(<Editing keypoints={keypoints} />);
  await act(async () => editor.mirror());
  expect([editor.turned, editor.keypoints[0]]).toEqual([true, [0.8, 0.1]]);
  await act(async () => editor.nudge(0, [0.1, 0]));
  expect(editor.turned).toBe(true);
  await act(async () => {
    editor.undo();
    editor.undo();
  });
  expect([editor.turned, editor.keypoints]).toEqual([false, keypoints]);
});
