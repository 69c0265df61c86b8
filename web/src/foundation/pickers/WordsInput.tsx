import { Plus, X } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  LONGEST_TRAIT,
  MOST_TRAITS,
  PERSONALITY,
  withTrait,
} from "@/features/avatar-creator/generate/subject";
import { storedWord, TRAITS, useWord } from "@/features/avatar-creator/generate/suggestions";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { Input } from "@/ui/Field";

interface PersonalityInputProps {
  traits: string[];
  onChange: (traits: string[]) => void;
  error?: string | undefined;
}

/** Words for a character: typed and confirmed one by one, each can be taken out again. */
export function PersonalityInput({ traits, onChange, error }: PersonalityInputProps) {
  const { t } = useTranslation("subject");
  const word = useWord();
  const [text, setText] = useState("");
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const full = traits.length >= MOST_TRAITS;
  const change = (next: string[]) => {
    const added = next.find((one) => !traits.includes(one));
    const removed = traits.find((one) => !next.includes(one));
    if (added) announce(t("traitAdded", { trait: word(added) }));
    if (removed) announce(t("traitRemoved", { trait: word(removed) }));
    onChange(next);
  };
  const add = () => {
    change(withTrait(traits, storedWord(TRAITS, word, text)));
    setText("");
  };
  const remove = (trait: string) => {
    input.current?.focus();
    change(traits.filter((one) => one !== trait));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Backspace" && !text) change(traits.slice(0, -1));
    if (event.key !== "Enter" && event.key !== ",") return;
    event.preventDefault();
    add();
  };
  return (
    <div className="grid gap-2">
      <Input
        ref={input}
        label={t("fields.persona.personality")}
        hint={t(full ? "traitsFull" : "traitsHint", { count: MOST_TRAITS })}
        error={error}
        name={PERSONALITY}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
        list={list}
        maxLength={LONGEST_TRAIT}
        readOnly={full}
        autoComplete="off"
        enterKeyHint="done"
        trailing={
          <Button variant="ghost" size="icon" aria-label={t("addTrait")} onClick={add}>
            <Plus aria-hidden />
          </Button>
        }
      />
      <datalist id={list}>
        {TRAITS.map((trait) => (
          <option key={trait} value={word(trait)} />
        ))}
      </datalist>
      {traits.length > 0 && <Traits traits={traits} onRemove={remove} />}
    </div>
  );
}

interface TraitsProps {
  traits: string[];
  onRemove: (trait: string) => void;
}

function Traits({ traits, onRemove }: TraitsProps) {
  const { t } = useTranslation("subject");
  const word = useWord();
  return (
    <ul aria-label={t("fields.persona.personality")} className="flex flex-wrap gap-2">
      {traits.map((trait) => (
        <li key={trait}>
          <button
            type="button"
            onClick={() => onRemove(trait)}
            aria-label={t("removeTrait", { trait: word(trait) })}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-accent-soft px-4 text-sm font-semibold text-accent-ink"
          >
            {word(trait)}
            <X aria-hidden className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
}
