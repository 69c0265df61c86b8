import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { SideBySide } from "@/foundation/viewer/SideBySide";
import { Pane } from "./Pane";

interface CompareProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  ids: readonly string[];
  /** All that are shown, as they are now. */
  avatars: readonly Avatar[];
}

/** Two to four avatars side by side. */
export function Compare({ open, onOpenChange, ids, avatars }: CompareProps) {
  const { t } = useTranslation("compare");
  if (!open) return null;
  return (
    <SideBySide
      title={t("title")}
      closeLabel={t("close")}
      ids={ids}
      onClose={() => onOpenChange(false)}
      pane={(id, shared) => {
        const known = avatars.find((avatar) => avatar.id === id);
        return known ? <Pane known={known} shared={shared} /> : <p>{t("notThere")}</p>;
      }}
    />
  );
}
