import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { focusCount } from "@/foundation/filters/focus-count";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";

/** Says that the filters leave nothing, and offers to take them off. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation(["poses", "filters"]);
  const clear = () => {
    focusCount();
    onClear();
  };
  return (
    <EmptyState
      icon={SearchX}
      title={t("noMatchTitle")}
      text={t("noMatchText")}
      action={
        <Button variant="secondary" onClick={clear}>
          {t("filters:clear")}
        </Button>
      }
    />
  );
}
