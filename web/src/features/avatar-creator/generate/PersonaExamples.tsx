import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePersonaExamples } from "@/api/avatar-creator/persona-examples";
import type { PersonaExample } from "@/api/avatar-creator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Dialog } from "@/ui/Dialog";
import { ErrorState } from "@/ui/ErrorState";
import { Loading, Skeleton, slots } from "@/ui/Skeleton";
import { useWord } from "./words";

type Category = "all" | PersonaExample["category"];

const ALL = "all";
const CATEGORIES = [
  ALL,
  "business",
  "creative",
  "lifestyle",
  "healthcare",
  "education",
] as const satisfies readonly Category[];

interface PersonaExamplesProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onTake: (example: PersonaExample) => void;
}

/** Invented characters, one of which can be taken over into a form. */
export function PersonaExamples({ open, onOpenChange, onTake }: PersonaExamplesProps) {
  const { t } = useTranslation("persona-examples");
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      shape="sheet"
      title={t("title")}
      description={t("text")}
    >
      <Content onTake={onTake} />
    </Dialog>
  );
}

function Content({ onTake }: Pick<PersonaExamplesProps, "onTake">) {
  const { t } = useTranslation("persona-examples");
  const [category, setCategory] = useState<Category>(ALL);
  const { data: examples, error, refetch } = usePersonaExamples();
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (!examples) {
    return (
      <Loading className="grid gap-3">
        {slots(5).map((slot) => (
          <Skeleton key={slot} className="h-28" />
        ))}
      </Loading>
    );
  }
  return (
    <>
      <Choice<Category>
        legend={t("category")}
        hideLegend
        value={category}
        onChange={setCategory}
        options={CATEGORIES.map((value) => ({ value, label: t(`categories.${value}`) }))}
      />
      <ul aria-label={t("list")} className="grid gap-3">
        {examples
          .filter((example) => category === ALL || example.category === category)
          .map((example) => (
            <li key={example.id}>
              <Example example={example} onTake={onTake} />
            </li>
          ))}
      </ul>
    </>
  );
}

interface ExampleProps {
  example: PersonaExample;
  onTake: (example: PersonaExample) => void;
}

function Example({ example, onTake }: ExampleProps) {
  const { t } = useTranslation("persona-examples");
  const language = useLanguage();
  const word = useWord();
  const { title, persona } = example;
  return (
    <article className="grid gap-2 rounded-2xl border border-line p-4">
      <div className="flex items-start justify-between gap-3">
        <div className="grid min-w-0 gap-0.5">
          <h3 className="font-bold">{title[language]}</h3>
          <p className="text-sm text-muted">{t("who", { name: persona.name, age: persona.age })}</p>
        </div>
        <Button
          variant="soft"
          aria-label={t("takeOf", { name: persona.name })}
          onClick={() => onTake(example)}
        >
          {t("take")}
        </Button>
      </div>
      <p className="text-sm text-pretty">{persona.background[language]}</p>
      <p className="text-sm text-muted">{persona.personality.map(word).join(" · ")}</p>
    </article>
  );
}
