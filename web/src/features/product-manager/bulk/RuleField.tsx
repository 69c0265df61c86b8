import { useTranslation } from "react-i18next";
import { Select } from "@/ui/Field";
import { RULES, type Rule, TAKING_APART } from "./grouping";

interface RuleFieldProps {
  rule: Rule;
  onChange: (rule: Rule) => void;
  /** Whether files were in folders. */
  folders: boolean;
}

/** Says how file names are read, and lets the person choose. */
export function RuleField({ rule, onChange, folders }: RuleFieldProps) {
  const { t } = useTranslation("product");
  const offered = RULES.filter((one) => one !== "folder" || folders || rule === "folder");
  const hint = t(`bulk.ruleHints.${rule}`);
  return (
    <Select
      label={t("bulk.rule")}
      hint={TAKING_APART.includes(rule) ? `${hint} ${t("bulk.keptWhole")}` : hint}
      value={rule}
      onChange={({ target }) => onChange(RULES.find((one) => one === target.value) ?? rule)}
    >
      {offered.map((one) => (
        <option key={one} value={one}>
          {t(`bulk.rules.${one}`)}
        </option>
      ))}
    </Select>
  );
}
