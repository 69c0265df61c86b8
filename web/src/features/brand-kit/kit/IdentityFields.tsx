import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/ui/Card";
import { Input } from "@/ui/Field";
import { Section } from "@/ui/Section";
import { IDENTITY, LONGEST_IDENTITY } from "./draft";
import type { Fields } from "./fields";
import { identityProblems } from "./identity";

/** Where the business is found, and its numbers. */
export function IdentityFields({ draft, onChange }: Fields) {
  const { t } = useTranslation("brand");
  const [typing, setTyping] = useState<string | null>(null);
  const problems = identityProblems(draft);
  const change = (name: (typeof IDENTITY)[number], text: string) =>
    onChange((now) => ({ ...now, identity: { ...now.identity, [name]: text } }));
  const errorOf = (name: (typeof IDENTITY)[number]) => {
    const problem = problems.get(name);
    return problem && name !== typing ? t(`identity.problems.${problem}`) : undefined;
  };
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
            error={errorOf(name)}
            maxLength={LONGEST_IDENTITY}
            autoComplete="off"
            inputMode={name === "whatsapp" ? "tel" : undefined}
            onFocus={() => setTyping(name)}
            onBlur={() => setTyping(null)}
            onChange={({ target }) => change(name, target.value)}
          />
        ))}
      </Card>
    </Section>
  );
}
