import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Dialog, DialogActions } from "@/ui/Dialog";
import { Select } from "@/ui/Field";

/** A way to choose: what it looks at, and what there is to choose from. */
export interface FacetChoice {
  id: string;
  label: string;
  /** Empty while nothing is chosen. */
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

interface FilterSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** On the button that closes it: how much there is to see. */
  showLabel: string;
  /** Those without options are left out. */
  facets: readonly FacetChoice[];
  onClear: () => void;
}

export function FilterSheet(props: FilterSheetProps) {
  const { open, onOpenChange, title, showLabel, facets, onClear } = props;
  const { t } = useTranslation("filters");
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} shape="sheet">
      <div className="grid gap-4">
        {facets
          .filter(({ options }) => options.length > 0)
          .map((facet) => (
            <FacetField key={facet.id} {...facet} />
          ))}
      </div>
      <DialogActions>
        <Button variant="ghost" onClick={onClear}>
          {t("clear")}
        </Button>
        <Button onClick={() => onOpenChange(false)}>{showLabel}</Button>
      </DialogActions>
    </Dialog>
  );
}

function FacetField({ label, value, options, onChange }: FacetChoice) {
  const { t } = useTranslation("filters");
  return (
    <Select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t("all")}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
