import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ColorRole } from "@/api/brand-kit/types";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Section } from "@/ui/Section";
import { ColorRow } from "./ColorRow";
import { MOST_COLORS, withColor } from "./draft";
import type { Fields } from "./fields";
import { ROLES } from "./roles";

/** The colours of a brand, each with what it is for. */
export function Colors({ draft, onChange }: Fields) {
  const { t } = useTranslation("brand");
  const { colors } = draft;
  const add = () =>
    onChange((now) => ({
      ...now,
      colors: [...now.colors, { hex: "#888888", role: missingRole(now.colors) }],
    }));
  const remove = (at: number) =>
    onChange((now) => ({ ...now, colors: now.colors.filter((_, index) => index !== at) }));
  const full = colors.length >= MOST_COLORS;
  const button = (
    <Button variant="soft" onClick={add} disabled={full}>
      <Plus aria-hidden />
      {t("colors.add")}
    </Button>
  );
  return (
    <Section title={t("colors.title")} action={button}>
      <Card className="p-2 sm:p-3">
        {colors.length === 0 && <p className="p-3 text-sm text-muted">{t("colors.empty")}</p>}
        <ul className="grid gap-1">
          {colors.map((color, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone
            <li key={index}>
              <ColorRow
                color={color}
                number={index + 1}
                onChange={(change) => onChange((now) => withColor(now, index, change))}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

/** The first role that no colour has yet. */
function missingRole(colors: readonly { role: ColorRole }[]): ColorRole {
  return ROLES.find((role) => colors.every((color) => color.role !== role)) ?? "neutral";
}
