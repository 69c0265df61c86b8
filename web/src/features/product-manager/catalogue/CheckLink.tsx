import { ScanEye } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useProductStats } from "@/api/product-manager/stats";
import { ButtonLink } from "@/ui/Button";
import { paths } from "../paths";

/** Leads to the cut-outs that a person should look at; nothing while there are none. */
export function CheckLink() {
  const { t } = useTranslation("products");
  const count = useProductStats().data?.cutouts.check ?? 0;
  if (count === 0) return null;
  return (
    <ButtonLink variant="soft" to={paths.check}>
      <ScanEye aria-hidden />
      {/* The row has no room for more on phones. */}
      <span aria-hidden className="sm:hidden">
        {count}
      </span>
      <span className="max-sm:sr-only">{t("toCheck", { count })}</span>
    </ButtonLink>
  );
}
