import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useKits } from "@/api/brand-kit/kits";
import { Select } from "@/ui/Field";

interface BrandFieldProps {
  /** The id of a brand; empty for none, null while nobody has chosen: then the default is. */
  value: string | null;
  onChange: (brandKitId: string) => void;
}

/** Which brand a picture is for. Who has no brands is not asked. */
export function BrandField({ value, onChange }: BrandFieldProps) {
  const { t } = useTranslation("subject");
  const kits = useKits().data?.pages.flatMap((page) => page.kits);
  const known = value === null || value === "" || kits?.some(({ id }) => id === value);
  const initial = kits?.find(({ isDefault }) => isDefault)?.id ?? "";
  const choose = useRef(onChange);
  choose.current = onChange;
  useEffect(() => {
    if (!kits) return;
    if (value === null) choose.current(initial);
    else if (!known) choose.current(""); // it has gone to the trash meanwhile
  }, [kits, value, known, initial]);
  if (!kits || kits.length === 0) return null;
  return (
    <Select
      label={t("brand.label")}
      value={value ?? initial}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t("brand.none")}</option>
      {kits.map(({ id, brandName }) => (
        <option key={id} value={id}>
          {brandName}
        </option>
      ))}
    </Select>
  );
}
