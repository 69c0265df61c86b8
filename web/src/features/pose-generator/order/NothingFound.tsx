import { SearchX } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";

interface NothingFoundProps {
  /** What was searched for. */
  text: string;
  /** Says that there is nothing at all. */
  title: string;
  /** The way to have something. */
  children: ReactNode;
}

/** Says that a search found nothing, or that there is nothing to choose from. */
export function NothingFound({ text, title, children }: NothingFoundProps) {
  const { t } = useTranslation("pose-order");
  return (
    <EmptyState
      icon={SearchX}
      title={text ? t("noMatch", { text }) : title}
      action={text ? undefined : children}
    />
  );
}
