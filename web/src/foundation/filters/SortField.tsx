import { ArrowUpDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { CONTROL } from "./control";

export interface SortFieldProps<Sort extends string> {
  value: Sort;
  options: readonly { value: Sort; label: string }[];
  onChange: (value: Sort) => void;
}

export function SortField<Sort extends string>({ value, options, onChange }: SortFieldProps<Sort>) {
  const { t } = useTranslation("filters");
  return (
    <label className="relative">
      <span className="sr-only">{t("sort")}</span>
      <ArrowUpDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3.5 size-[18px] -translate-y-1/2 text-muted"
      />
      <select
        value={value}
        onChange={(event) => onChange(event.target.value as Sort)}
        className={`${CONTROL} appearance-none truncate pr-3 pl-10 font-semibold`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
