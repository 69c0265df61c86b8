import { UserRoundSearch } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PersonaExample } from "@/api/avatar-creator/types";
import { useLanguage } from "@/lib/i18n/use-language";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import { personaOf, type SubjectDraft } from "./subject";

const PersonaExamples = later(async () => (await import("./PersonaExamples")).PersonaExamples);

/** Offers to fill the persona in with an example. */
export function TakePersona({ onTake }: { onTake: (persona: Partial<SubjectDraft>) => void }) {
  const { t } = useTranslation("persona-examples");
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const take = ({ persona }: PersonaExample) => {
    onTake(personaOf({ ...persona, background: persona.background[language] }));
    setOpen(false);
    announce(t("taken", { name: persona.name }));
  };
  return (
    <>
      <Button
        variant="soft"
        className="justify-self-start"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <UserRoundSearch aria-hidden />
        {t("open")}
      </Button>
      <PersonaExamples open={open} onOpenChange={setOpen} onTake={take} />
    </>
  );
}
