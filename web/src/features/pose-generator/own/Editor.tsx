import { type KeyboardEvent, useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Template } from "@/api/pose-generator/types";
import { Card } from "@/ui/Card";
import { clothesOf } from "../figure/clothes";
import { Figure } from "../figure/Figure";
import type { Begun } from "./begun";
import { Canvas } from "./Canvas";
import { SaveForm } from "./SaveForm";
import { JointField, Tools } from "./Tools";
import { useEditor } from "./use-editor";

interface PoseEditorProps {
  begun: Begun;
  before: Template | null;
  onSaved: (template: Template) => void;
}

/** Joints to be dragged, the figure that they make, and what is said about it. */
export function PoseEditor({ begun, before, onSaved }: PoseEditorProps) {
  const { t } = useTranslation("own-pose");
  const editor = useEditor(begun.keypoints);
  const { photo } = begun;
  useEffect(() => () => void (photo && URL.revokeObjectURL(photo)), [photo]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    if (event.shiftKey) editor.redo();
    else editor.undo();
  };
  const worn = { id: "own", category: before?.category ?? "", gender: before?.gender ?? "female" };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is in it
    <div
      onKeyDown={onKeyDown}
      className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]"
    >
      <div className="mx-auto grid w-full max-w-md content-start gap-3">
        <Canvas editor={editor} photo={photo} />
        <Tools editor={editor} />
        <JointField editor={editor} />
      </div>
      <div className="grid content-start gap-6 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <Card className="w-48 self-start justify-self-center overflow-hidden sm:w-full">
          <Figure
            whole
            keypoints={editor.keypoints}
            clothes={clothesOf(worn)}
            className="block w-full"
          />
          <p className="px-3 py-2 text-center text-sm text-muted">{t("figure")}</p>
        </Card>
        <SaveForm before={before} keypoints={editor.keypoints} onSaved={onSaved} />
      </div>
    </div>
  );
}
