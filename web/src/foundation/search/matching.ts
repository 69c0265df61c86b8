import { fold } from "@/lib/fold";

interface Named {
  label: string;
}

/** Returns those in whose label every word of `text` begins a word, those that begin with it first. */
export function matching<Some extends Named>(list: readonly Some[], text: string): Some[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = list.filter(({ label }) =>
    words.every((word) => ` ${fold(label)}`.includes(` ${word}`)),
  );
  const first = ({ label }: Named) => (fold(label).startsWith(fold(text)) ? 0 : 1);
  return found.toSorted((one, other) => first(one) - first(other));
}
