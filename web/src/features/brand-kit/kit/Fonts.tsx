import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FontRole } from "@/api/brand-kit/types";
import { loadTexts } from "@/lib/i18n/setup";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { later } from "@/ui/later";
import { Section } from "@/ui/Section";
import { useFontFamily } from "../fonts";
import { withFont } from "./draft";
import type { Fields } from "./fields";
import { FONT_ROLES } from "./roles";

const FontDialog = later(async () => {
  const [{ FontDialog }] = await Promise.all([import("./FontDialog"), loadTexts(["brand"])]);
  return FontDialog;
});

/** The fonts of a brand, each shown in itself. */
export function Fonts({ draft, onChange }: Fields) {
  const { t } = useTranslation("brand");
  const [role, setRole] = useState<FontRole | null>(null);
  const [open, setOpen] = useState(false);
  const chosen = draft.fonts.find((font) => font.role === role) ?? null;
  return (
    <Section title={t("fonts.title")}>
      <Card className="divide-y divide-line">
        {FONT_ROLES.map((one) => (
          <FontRow
            key={one}
            role={one}
            family={draft.fonts.find((font) => font.role === one)?.family ?? null}
            onOpen={() => {
              setRole(one);
              setOpen(true);
            }}
          />
        ))}
      </Card>
      <FontDialog
        open={open}
        onOpenChange={setOpen}
        role={role ?? "heading"}
        chosen={chosen}
        others={draft.fonts.filter((font) => font.role !== role).map(({ family }) => family)}
        onChoose={(font) => role && onChange((now) => withFont(now, role, font))}
      />
    </Section>
  );
}

interface FontRowProps {
  role: FontRole;
  family: string | null;
  onOpen: () => void;
}

function FontRow({ role, family, onOpen }: FontRowProps) {
  const { t } = useTranslation("brand");
  const css = useFontFamily(family);
  return (
    <div className="flex items-center gap-4 p-4">
      <span className="grid min-w-0 grow gap-0.5">
        <span className="text-sm text-muted">{t(`fonts.${role}`)}</span>
        <span style={{ fontFamily: css }} className="truncate text-xl">
          {family ?? t("fonts.none")}
        </span>
      </span>
      <Button
        variant="secondary"
        aria-haspopup="dialog"
        aria-label={t("fonts.choose", { role: t(`fonts.${role}`) })}
        onClick={onOpen}
      >
        {t("fonts.pick")}
      </Button>
    </div>
  );
}
