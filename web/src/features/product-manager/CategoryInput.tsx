import { useTranslation } from "react-i18next";
import { useCategories } from "@/api/product-manager/categories";
import { WordInput } from "@/foundation/pickers/WordInput";
import { useLanguage } from "@/lib/i18n/use-language";
import { LONGEST } from "./limits";

interface CategoryInputProps {
  value: string;
  onChange: (category: string) => void;
  error: string | undefined;
}

/** A category of one's own, or one that is proposed in the reader's language. */
export function CategoryInput(props: CategoryInputProps) {
  const { t } = useTranslation("products");
  const language = useLanguage();
  const suggestions = useCategories().data?.map(({ name }) => name[language]) ?? [];
  return (
    <WordInput
      label={t("fields.category")}
      name="category"
      longest={LONGEST.category}
      vocabulary={{ suggestions, read: (word) => word }}
      {...props}
    />
  );
}
