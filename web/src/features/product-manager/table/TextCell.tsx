import { type KeyboardEvent, useId, useState } from "react";
import { useErrorText } from "@/lib/error-text";
import { SkuClash, useSkuClash } from "../SkuClash";
import { cell } from "./cell-keys";

interface TextCellProps {
  column: string;
  label: string;
  value: string;
  longest: number;
  /** Says what is wrong with a text, before it is sent. */
  problemOf?: (text: string) => string | undefined;
  /** Is given the text without blanks around it, when it is another one. */
  onSave: (text: string) => void;
  /** Why what was saved last was refused. */
  error: Error | null;
}

/** A text that is changed where it stands: leaving it saves, Escape takes back what was typed. */
export function TextCell(props: TextCellProps) {
  const { column, label, value, longest, problemOf, onSave, error } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const note = useId();
  const errorText = useErrorText();
  const clash = useSkuClash(error);
  const wrong = problem ?? (error ? errorText(error) : undefined);
  const save = () => {
    const text = (typed ?? value).trim();
    const found = text === value ? undefined : problemOf?.(text);
    setProblem(found);
    if (found) return;
    setTyped(null);
    if (text !== value) onSave(text);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    setTyped(null);
    setProblem(undefined);
  };
  return (
    <div className="relative">
      <input
        {...cell(column)}
        aria-label={label}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong && note}
        value={typed ?? value}
        maxLength={longest}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
        className="h-11 w-full truncate rounded-lg border border-transparent bg-transparent px-2 hover:border-edge focus-visible:border-accent aria-invalid:border-bad"
      />
      {wrong && (
        <div
          id={note}
          role="alert"
          className="absolute top-full left-0 z-10 group-last/row:top-auto group-last/row:bottom-full grid w-64 gap-1 rounded-lg bg-bad-soft px-2.5 py-2 text-xs text-bad-ink shadow-float"
        >
          {wrong}
          {clash && <SkuClash takenBy={clash} />}
        </div>
      )}
    </div>
  );
}
