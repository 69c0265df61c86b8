/** Words to choose from, as they are stored, and how each reads in the reader's language. */
export interface Vocabulary {
  suggestions: readonly string[];
  read: (word: string) => string;
}

/** The word to store for a typed text: the suggested one that reads like it, else the text. */
export function storedWord({ suggestions, read }: Vocabulary, text: string): string {
  const typed = text.trim().toLowerCase();
  return suggestions.find((word) => read(word).toLowerCase() === typed) ?? text;
}

interface Limits {
  /** How many words. */
  most: number;
  /** How many characters each, as people count them. */
  longest: number;
}

/** Adds a word, unless it is there already or the list is full. */
export function withWord(words: string[], text: string, { most, longest }: Limits): string[] {
  const word = [...text.trim()].slice(0, longest).join("").trim();
  const known = words.some((one) => one.toLowerCase() === word.toLowerCase());
  return !word || known || words.length >= most ? words : [...words, word];
}
