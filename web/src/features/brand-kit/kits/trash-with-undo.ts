import { useTranslation } from "react-i18next";
import { useRestoreKit, useTrashKit } from "@/api/brand-kit/kits";
import type { Kit } from "@/api/brand-kit/types";
import { useOfferUndo } from "@/foundation/trash/offer-undo";

/** Moves a brand to the trash and offers to bring it back. */
export function useTrashWithUndo(): (kit: Kit) => void {
  const { t } = useTranslation("brands");
  const trash = useTrashKit();
  const restore = useRestoreKit();
  const offerUndo = useOfferUndo();
  return ({ id, brandName }) =>
    offerUndo(trash.mutateAsync(id), t("trashed", { name: brandName }), () => restore.mutate(id));
}
