import { BadgeCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useChooseDefaultKit } from "@/api/brand-kit/kits";
import type { Kit } from "@/api/brand-kit/types";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";

export function DefaultButton({ kit }: { kit: Kit }) {
  const { t } = useTranslation("brand");
  const choose = useChooseDefaultKit();
  const tell = () => void toast.done(t("isDefaultNow", { name: kit.brandName }));
  return (
    <Button
      variant="secondary"
      busy={choose.isPending}
      onClick={() => choose.mutate(kit.id, { onSuccess: tell })}
    >
      <BadgeCheck aria-hidden />
      {t("makeDefault")}
    </Button>
  );
}
