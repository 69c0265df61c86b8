import { useTranslation } from "react-i18next";
import { Card } from "@/ui/Card";
import { Input } from "@/ui/Field";
import { Section } from "@/ui/Section";
import { LONGEST, type TextField } from "./draft";
import type { Fields } from "./fields";

/** What a brand is called and how it speaks. */
export function Basics({ draft, onChange }: Fields) {
  const { t } = useTranslation("brand");
  const field = (name: TextField) => ({
    name,
    label: t(`basics.${name}`),
    value: draft[name],
    maxLength: LONGEST[name],
    autoComplete: "off",
    onChange: ({ target }: { target: HTMLInputElement }) =>
      onChange((now) => ({ ...now, [name]: target.value })),
  });
  return (
    <Section title={t("basics.title")}>
      <Card className="grid gap-4 p-4 sm:grid-cols-2">
        <Input
          {...field("brandName")}
          error={draft.brandName.trim() ? undefined : t("basics.missing")}
        />
        <Input {...field("category")} placeholder={t("basics.categoryExample")} />
        <Input {...field("tagline")} />
        <Input {...field("tone")} placeholder={t("basics.toneExample")} />
      </Card>
    </Section>
  );
}
