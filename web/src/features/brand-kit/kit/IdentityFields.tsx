import { useTranslation } from "react-i18next";
import { Card } from "@/ui/Card";
import { Input } from "@/ui/Field";
import { Section } from "@/ui/Section";
import { IDENTITY, LONGEST_IDENTITY } from "./draft";
import type { Fields } from "./fields";

/** Where the business is found, and its numbers. */
export function IdentityFields({ draft, onChange }: Fields) {
  const { t } = useTranslation("brand");
  const change = (name: (typeof IDENTITY)[number], text: string) =>
    onChange((now) => ({ ...now, identity: { ...now.identity, [name]: text } }));
  return (
    <Section title={t("identity.title")}>
      <p className="-mt-2 text-sm text-muted">{t("identity.text")}</p>
      <Card className="grid gap-4 p-4 sm:grid-cols-2">
        {IDENTITY.map((name) => (
          <Input
            key={name}
            name={name}
            label={t(`identity.${name}`)}
            value={draft.identity[name]}
            maxLength={LONGEST_IDENTITY}
            autoComplete="off"
            inputMode={name === "whatsapp" ? "tel" : undefined}
            onChange={({ target }) => change(name, target.value)}
          />
        ))}
      </Card>
    </Section>
  );
}
