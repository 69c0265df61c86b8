import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";

interface WordButtonsProps {
  words: Readonly<Record<string, string>>;
  onPick: (word: string) => void;
}

/** Adds to a pattern what names may be made of. */
export function WordButtons({ words, onPick }: WordButtonsProps) {
  const { t } = useTranslation("exports");
  return (
    <ul aria-label={t("words")} className="flex flex-wrap gap-1.5">
      {Object.entries(words).map(([word, label]) => (
        <li key={word}>
          <button
            type="button"
            onClick={() => onPick(word)}
            className="inline-flex min-h-11 items-center gap-1 rounded-full border border-line bg-surface px-3 text-sm font-semibold hover:bg-sunken"
          >
            <Plus aria-hidden className="size-3.5 text-muted" />
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
