import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { focusCount } from "./focus-count";

interface NoMatchProps {
  title: string;
  text: string;
  onClear: () => void;
}

/** Says that the filters leave nothing, and offers to take them off. */
export function NoMatch({ title, text, onClear }: NoMatchProps) {
  const { t } = useTranslation("filters");
  const clear = () => {
    focusCount();
    onClear();
  };
  return (
    <EmptyState
      icon={SearchX}
      title={title}
      text={text}
      action={
        <Button variant="secondary" onClick={clear}>
          {t("clear")}
        </Button>
      }
    />
  );
}
