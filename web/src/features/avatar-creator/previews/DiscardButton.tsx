import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useDiscardPreview } from "@/api/avatar-creator/previews";
import { Button } from "@/ui/Button";

interface DiscardButtonProps {
  projectId: string;
  id: string;
  seed: string;
  onGone: () => void;
  /** A cross in the corner instead of a word. */
  overPicture?: boolean;
}

/** Removes a preview, which was free and can be made anew. */
export function DiscardButton({ projectId, id, seed, onGone, overPicture }: DiscardButtonProps) {
  const { t } = useTranslation("previews");
  const discard = useDiscardPreview(projectId);
  const press = () => discard.mutateAsync(id).then(onGone, () => undefined);
  if (!overPicture) {
    return (
      <Button variant="ghost" busy={discard.isPending} onClick={press}>
        {t("discard")}
      </Button>
    );
  }
  return (
    <Button
      variant="ghost"
      size="icon"
      className="group absolute top-0 right-0 hover:bg-transparent"
      aria-label={t("discardOf", { seed })}
      title={t("discard")}
      busy={discard.isPending}
      onClick={press}
    >
      {!discard.isPending && (
        <span className="grid size-8 place-items-center rounded-full bg-canvas/75 backdrop-blur group-hover:bg-canvas">
          <X aria-hidden />
        </span>
      )}
    </Button>
  );
}
