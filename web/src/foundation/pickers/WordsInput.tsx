import { Plus, X } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "@/lib/live-region";
import { Button } from "@/ui/Button";
import { Input } from "@/ui/Field";
import { Suggestions } from "./Suggestions";
import { storedWord, type Vocabulary, withWord } from "./words";

interface WordsInputProps {
  label: string;
  name: string;
  words: string[];
  vocabulary: Vocabulary;
  most: number;
  longest: number;
  onChange: (words: string[]) => void;
  error?: string | undefined;
}

/** Several words: typed and confirmed one by one, each can be taken out again. */
export function WordsInput(props: WordsInputProps) {
  const { label, name, words, vocabulary, most, longest, onChange, error } = props;
  const { t } = useTranslation("pickers");
  const [text, setText] = useState("");
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const full = words.length >= most;
  const change = (next: string[]) => {
    const added = next.find((one) => !words.includes(one));
    const removed = words.find((one) => !next.includes(one));
    if (added) announce(t("added", { word: vocabulary.read(added) }));
    if (removed) announce(t("removed", { word: vocabulary.read(removed) }));
    onChange(next);
  };
  const add = () => {
    change(withWord(words, storedWord(vocabulary, text), { most, longest }));
    setText("");
  };
  const remove = (word: string) => {
    input.current?.focus();
    change(words.filter((one) => one !== word));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Backspace" && !text) change(words.slice(0, -1));
    if (event.key !== "Enter" && event.key !== ",") return;
    event.preventDefault();
    add();
  };
  return (
    <div className="grid gap-2">
      <Input
        ref={input}
        label={label}
        hint={t(full ? "wordsFull" : "wordsHint", { count: most })}
        error={error}
        name={name}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
        list={list}
        maxLength={longest}
        readOnly={full}
        autoComplete="off"
        enterKeyHint="done"
        trailing={
          <Button variant="ghost" size="icon" aria-label={t("add")} onClick={add}>
            <Plus aria-hidden />
          </Button>
        }
      />
      <Suggestions id={list} {...vocabulary} />
      {words.length > 0 && (
        <Words label={label} words={words} read={vocabulary.read} onRemove={remove} />
      )}
    </div>
  );
}

interface WordsProps {
  label: string;
  words: string[];
  read: (word: string) => string;
  onRemove: (word: string) => void;
}

function Words({ label, words, read, onRemove }: WordsProps) {
  const { t } = useTranslation("pickers");
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {words.map((word) => (
        <li key={word}>
          <button
            type="button"
            onClick={() => onRemove(word)}
            aria-label={t("remove", { word: read(word) })}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-accent-soft px-4 text-sm font-semibold text-accent-ink"
          >
            {read(word)}
            <X aria-hidden className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
}
