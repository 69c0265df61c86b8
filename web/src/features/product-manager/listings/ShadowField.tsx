import { useTranslation } from "react-i18next";

interface ShadowFieldProps {
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Whether products cast a shadow on their ground. */
export function ShadowField({ on, onChange }: ShadowFieldProps) {
  const { t } = useTranslation("product");
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm font-semibold">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
        className="size-5 accent-accent"
      />
      {t("channels.shadow")}
    </label>
  );
}
