import { useTranslation } from "react-i18next";
import { useCategories } from "@/api/pose-generator/templates";
import { useLanguage } from "@/lib/i18n/use-language";
import { Choice } from "@/ui/Choice";

interface CategoryBarProps {
  /** Empty for all. */
  category: string;
  onChange: (category: string) => void;
}

/** One category of poses, or all. */
export function CategoryBar({ category, onChange }: CategoryBarProps) {
  const { t } = useTranslation("poses");
  const language = useLanguage();
  const categories = useCategories().data;
  if (!categories) return <div className="h-13" />;
  const options = [
    { value: "", label: t("allCategories") },
    ...categories.map(({ id, name }) => ({ value: id as string, label: name[language] })),
  ];
  return (
    <Choice
      legend={t("category")}
      hideLegend
      value={category}
      onChange={onChange}
      options={options}
    />
  );
}
