import { useTranslation } from "react-i18next";
import type { Avatar } from "@/api/avatar-creator/types";
import { useUsageOf } from "@/api/avatar-creator/usage";
import { UsedDialog } from "@/foundation/trash/UsedDialog";

interface UsedAvatarsProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  avatars: readonly Avatar[];
  onConfirm: () => void;
}

/** Says where avatars that are about to go to the trash are used. */
export function UsedAvatars({ avatars, ...dialog }: UsedAvatarsProps) {
  const { t } = useTranslation("library");
  const used = avatars.filter(({ usageCount }) => usageCount > 0);
  const { data, error } = useUsageOf(used.map(({ id }) => id));
  const [first] = avatars;
  const title =
    avatars.length === 1
      ? t("inUse", { name: first?.name })
      : t("someInUse", { count: used.length, m: avatars.length });
  return <UsedDialog title={title} used={{ data, error }} {...dialog} />;
}
