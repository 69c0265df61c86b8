import type { Vocabulary } from "./words";

/** What a browser offers under the input whose `list` is `id`. */
export function Suggestions({ id, suggestions, read }: Vocabulary & { id: string }) {
  return (
    <datalist id={id}>
      {suggestions.map((word) => (
        <option key={word} value={read(word)} />
      ))}
    </datalist>
  );
}
