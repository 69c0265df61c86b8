import { useId, useState } from "react";
import { Input } from "@/ui/Field";
import { Suggestions } from "./Suggestions";
import { storedWord, type Vocabulary } from "./words";

interface WordInputProps {
  label: string;
  name: string;
  value: string;
  vocabulary: Vocabulary;
  longest: number;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** Shows and takes suggested words in the reader's language; others are taken as they are. */
export function WordInput(props: WordInputProps) {
  const { label, name, value, vocabulary, longest, onChange, error } = props;
  const list = useId();
  // While somebody types, nothing changes under their fingers.
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    onChange(storedWord(vocabulary, text));
  };
  return (
    <div>
      <Input
        label={label}
        name={name}
        value={typed ?? vocabulary.read(value)}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
        error={error}
        maxLength={longest}
        list={list}
        autoComplete="off"
      />
      <Suggestions id={list} {...vocabulary} />
    </div>
  );
}
