import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";

/** A screen that broke, or whose code could not be loaded. */
export function RouteError() {
  const { t } = useTranslation();
  const reload = <Button onClick={() => window.location.reload()}>{t("reload")}</Button>;
  return (
    <div role="alert" className="mx-auto max-w-xl p-6">
      <EmptyState
        icon={TriangleAlert}
        title={t("broken.title")}
        text={t("broken.text")}
        action={reload}
      />
    </div>
  );
}
