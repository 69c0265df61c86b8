import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { isOfKind } from "@/lib/api-error";
import { paths } from "./paths";

/** The product that has an SKU already, by id; null when that is not what was refused. */
export function useSkuClash(error: unknown): string | null {
  return isOfKind(error, "conflict") ? (error.facts.takenBy ?? null) : null;
}

/** Leads to the product that has an SKU already. */
export function SkuClash({ takenBy }: { takenBy: string }) {
  const { t } = useTranslation("products");
  return (
    <Link
      to={paths.product(takenBy)}
      className="inline-flex min-h-11 items-center font-bold underline"
    >
      {t("openHolder")}
    </Link>
  );
}
