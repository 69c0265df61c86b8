import { Eye, EyeOff, FlipHorizontal2, Maximize, Redo2, Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Field";
import { JOINTS } from "../figure/joints";
import type { Editor } from "./use-editor";

/** What is done with the whole pose, and with the chosen joint. */
export function Tools({ editor }: { editor: Editor }) {
  const { t } = useTranslation("own-pose");
  const tools = [
    { label: t("undo"), icon: Undo2, act: editor.undo, disabled: !editor.canUndo },
    { label: t("redo"), icon: Redo2, act: editor.redo, disabled: !editor.canRedo },
    { label: t("mirror"), icon: FlipHorizontal2, act: editor.mirror, disabled: false },
    { label: t("fit"), icon: Maximize, act: editor.fit, disabled: false },
  ];
  return (
    <div className="flex flex-wrap gap-1">
      {tools.map(({ label, icon: Icon, act, disabled }) => (
        <Button key={label} variant="ghost" disabled={disabled} onClick={act}>
          <Icon aria-hidden />
          {label}
        </Button>
      ))}
    </div>
  );
}

/** Which joint the keys move, and whether it is seen at all. */
export function JointField({ editor }: { editor: Editor }) {
  const { t } = useTranslation("own-pose");
  const { keypoints, joint, choose, hide, show } = editor;
  const seen = keypoints[joint] !== null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
      <Select
        label={t("joint")}
        value={joint}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {JOINTS.map((name, index) => (
          <option key={name} value={index}>
            {keypoints[index] ? t(`joints.${name}`) : t("hidden", { joint: t(`joints.${name}`) })}
          </option>
        ))}
      </Select>
      <Button
        variant="secondary"
        className="h-12"
        onClick={() => (seen ? hide(joint) : show(joint))}
      >
        {seen ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        {t(seen ? "hide" : "showJoint")}
      </Button>
    </div>
  );
}
