import { useEffect, useRef } from "react";
import { Select } from "@/ui/Field";

interface Brand {
  id: string;
  brandName: string;
  isDefault: boolean;
}

interface BrandFieldProps {
  /** Undefined while they are being read. */
  brands: readonly Brand[] | undefined;
  label: string;
  /** What it is called to choose none. */
  none: string;
  /** The id of a brand; empty for none, null while nobody has chosen: then the default is. */
  value: string | null;
  onChange: (brandKitId: string) => void;
}

/** Which brand something is for. Who has no brands is not asked. */
export function BrandField({ brands, label, none, value, onChange }: BrandFieldProps) {
  const known = value === null || value === "" || brands?.some(({ id }) => id === value);
  const initial = brands?.find(({ isDefault }) => isDefault)?.id ?? "";
  const choose = useRef(onChange);
  choose.current = onChange;
  useEffect(() => {
    if (!brands) return;
    if (value === null) choose.current(initial);
    else if (!known) choose.current(""); // it has gone to the trash meanwhile
  }, [brands, value, known, initial]);
  if (!brands || brands.length === 0) return null;
  return (
    <Select
      label={label}
      value={value ?? initial}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none}</option>
      {brands.map(({ id, brandName }) => (
        <option key={id} value={id}>
          {brandName}
        </option>
      ))}
    </Select>
  );
}
