import { useTranslation } from "react-i18next";
import { toast } from "@/ui/toast";

/** Once something is in the trash: says so, and offers to bring it back. */
export function useOfferUndo() {
  const { t } = useTranslation();
  return (moved: Promise<unknown>, text: string, onUndo: () => void): void => {
    const offer = () => toast.undoable(text, { label: t("undo"), onUndo });
    // A refusal has been toasted already.
    moved.then(offer, () => undefined);
  };
}
