import { Check } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFonts } from "@/api/brand-kit/catalogue";
import type { FontChoice, FontFamily, FontRole } from "@/api/brand-kit/types";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Dialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { useFontFamily } from "../fonts";
import { useShown } from "../use-shown";

const CHARACTERS = ["all", "clean", "warm", "elegant", "bold", "handwritten"] as const;
const EXPECTED = 6;

type Character = (typeof CHARACTERS)[number];

interface FontDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  role: FontRole;
  chosen: FontChoice | null;
  /** The families in the brand's other roles. */
  others: readonly string[];
  onChoose: (font: Omit<FontChoice, "role"> | null) => void;
}

/** All families, each shown in itself and loaded when it is looked at. */
export function FontDialog(props: FontDialogProps) {
  const { open, onOpenChange, role, chosen, others, onChoose } = props;
  const { t } = useTranslation("brand");
  const [character, setCharacter] = useState<Character>("all");
  const choose = (font: FontFamily | null) => {
    onChoose(font && { family: font.family, weights: weightsFor(role, font) });
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      shape="sheet"
      title={t("fonts.dialog", { role: t(`fonts.${role}`) })}
    >
      <Choice
        legend={t("fonts.character")}
        hideLegend
        value={character}
        onChange={setCharacter}
        options={CHARACTERS.map((value) => ({ value, label: t(`fonts.${value}`) }))}
      />
      {chosen && (
        <Button variant="ghost" className="justify-self-start" onClick={() => choose(null)}>
          {t("fonts.remove")}
        </Button>
      )}
      <Families
        character={character}
        chosen={chosen?.family ?? null}
        others={others}
        onChoose={choose}
      />
    </Dialog>
  );
}

interface FamiliesProps {
  character: Character;
  chosen: string | null;
  others: readonly string[];
  onChoose: (font: FontFamily) => void;
}

function Families({ character, chosen, others, onChoose }: FamiliesProps) {
  const { data, error, refetch } = useFonts();
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) {
    return (
      <Loading className="grid gap-2">
        {slots(EXPECTED).map((slot) => (
          <Skeleton key={slot} className="h-20" />
        ))}
      </Loading>
    );
  }
  const shown = data.filter((font) => character === "all" || font.character === character);
  return (
    <ul className="grid gap-2">
      {shown.map((font) => (
        <li key={font.family}>
          <Family
            font={font}
            chosen={font.family === chosen}
            goes={font.pairs.filter((family) => others.includes(family))}
            onChoose={() => onChoose(font)}
          />
        </li>
      ))}
    </ul>
  );
}

interface FamilyProps {
  font: FontFamily;
  chosen: boolean;
  /** Those of the brand's other families that it goes with. */
  goes: readonly string[];
  onChoose: () => void;
}

function Family({ font, chosen, goes, onChoose }: FamilyProps) {
  const { t } = useTranslation("brand");
  const row = useRef<HTMLButtonElement>(null);
  const css = useFontFamily(useShown(row) ? font.family : null);
  return (
    <button
      ref={row}
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={classNames(
        "flex w-full items-center gap-3 rounded-xl border p-3 text-left transition-colors hover:bg-sunken",
        chosen ? "border-accent bg-accent-soft" : "border-line",
      )}
    >
      <span className="grid min-w-0 grow gap-0.5">
        <span aria-hidden style={{ fontFamily: css }} className="truncate text-xl">
          {t("fonts.sample")}
        </span>
        <span className="text-sm text-muted">
          {font.family}
          {goes.length > 0 && ` · ${t("fonts.goesWith", { families: goes.join(", ") })}`}
        </span>
      </span>
      {chosen && <Check aria-hidden className="size-5 text-accent-ink" />}
    </button>
  );
}

/** Headings in the heaviest weight, texts in all. */
function weightsFor(role: FontRole, { weights }: FontFamily): number[] {
  return role === "body" ? [...weights] : weights.slice(-1);
}
