import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { focusCount } from "@/foundation/filters/focus-count";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { useView } from "./use-view";
import { UNFILTERED } from "./view";

/** Says that the filters leave nothing, and offers to take them off. */
export function NoMatch() {
  const { t } = useTranslation(["products", "filters"]);
  const [, change] = useView();
  const clear = () => {
    focusCount();
    change(UNFILTERED);
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
