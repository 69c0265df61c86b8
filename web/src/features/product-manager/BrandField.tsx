import { useTranslation } from "react-i18next";
import { useKits } from "@/api/brand-kit/kits";
import { BrandField as Field } from "@/foundation/brand/BrandField";

interface BrandFieldProps {
  /** As the shared field takes it. */
  value: string | null;
  onChange: (brandKitId: string) => void;
}

/** Which brand a product is of. */
export function BrandField(props: BrandFieldProps) {
  const { t } = useTranslation("products");
  const brands = useKits().data?.pages.flatMap((page) => page.kits);
  return <Field brands={brands} label={t("fields.brand")} none={t("noBrand")} {...props} />;
}
