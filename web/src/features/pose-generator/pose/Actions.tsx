import { FileDown, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRemovePose } from "@/api/pose-generator/own-poses";
import type { Template } from "@/api/pose-generator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { saveFile } from "@/lib/save-file";
import { Button, ButtonLink } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { toast } from "@/ui/toast";
import { seenFrom } from "../figure/points";
import { poseFile } from "../own/pose-json";
import { paths } from "../paths";

interface ActionsProps {
  template: Template;
  onRemoved: () => void;
}

/** What is done with a pose: change it or begin another from it, take it along, remove it. */
export function Actions({ template, onRemoved }: ActionsProps) {
  const { t } = useTranslation("poses");
  const language = useLanguage();
  const [removing, setRemoving] = useState(false);
  const remove = useRemovePose();
  const { id, mine } = template;
  const name = template.name[language];
  const removeIt = () =>
    remove.mutate(id, {
      onSuccess: () => {
        onRemoved();
        void toast.done(t("removed", { name }));
      },
    });
  const { file, fileName } = poseFile(name, seenFrom(template.keypoints));
  return (
    <div className="flex flex-wrap justify-center gap-2 border-t border-line pt-5">
      <ButtonLink variant="secondary" to={mine ? paths.ownPose(id) : paths.poseFrom(id)}>
        <Pencil aria-hidden />
        {t(mine ? "edit" : "startFrom")}
      </ButtonLink>
      <Button variant="secondary" onClick={() => saveFile(file, fileName)}>
        <FileDown aria-hidden />
        {t("exportJson")}
      </Button>
      {mine && (
        <Button variant="quietDanger" onClick={() => setRemoving(true)}>
          <Trash2 aria-hidden />
          {t("remove")}
        </Button>
      )}
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        title={t("removeTitle", { name })}
        description={t("removeText")}
        confirmLabel={t("remove")}
        busy={remove.isPending}
        onConfirm={removeIt}
      />
    </div>
  );
}
