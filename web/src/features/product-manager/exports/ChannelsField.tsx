import { useTranslation } from "react-i18next";
import type { Channel } from "@/api/product-manager/listings";
import { useLanguage } from "@/lib/i18n/use-language";

interface ChannelsFieldProps {
  channels: readonly Channel[];
  /** The ids of those that are chosen. */
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** For which sales channels pictures are made. */
export function ChannelsField({ channels, value, onChange }: ChannelsFieldProps) {
  const { t } = useTranslation("product");
  const language = useLanguage();
  const turn = (id: string) =>
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-sm font-semibold">{t("channels.title")}</legend>
      <div className="flex flex-wrap gap-2">
        {channels.map(({ id, name }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-xl border border-edge px-3 text-sm font-semibold has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={() => turn(id)}
              className="size-4.5 accent-accent"
            />
            {name[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
