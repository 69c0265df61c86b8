/** What a file may be called by; the number is the place in the order. */
export type Words = Readonly<Record<string, string>>;

export interface Named {
  words: Words;
  extension: string;
}

const LONGEST = 100;
const PLACE = /\{(\w+)\}/g;
const FORBIDDEN = /[<>:"/\\|?*]/g;
const UNSEEN = /\p{C}/gu;
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])$/i;

/** The names that the server will give to the first files of `total`, as it gives them. */
export function fileNames(pattern: string, files: readonly Named[], total: number): string[] {
  const taken = new Set<string>();
  return files.map(({ words, extension }, index) => {
    const number = `${index + 1}`.padStart(`${total}`.length, "0");
    const filled: Words = { ...words, number };
    const stem = safe(pattern.replace(PLACE, (_, word: string) => filled[word] ?? ""));
    let name = `${stem}.${extension}`;
    for (let copy = 2; taken.has(folded(name)); copy++) name = `${stem} (${copy}).${extension}`;
    taken.add(folded(name));
    return name;
  });
}

/** The words in a pattern that nothing is known by. */
export function unknownWords(pattern: string, words: readonly string[]): string[] {
  const used = [...pattern.matchAll(PLACE)].map(([, word = ""]) => word);
  return used.filter((word) => !words.includes(word));
}

/** A text as a name without extension that Windows, macOS and Linux take. */
export function safe(text: string): string {
  const seen = text.normalize("NFC").replace(/\s/g, " ").replace(UNSEEN, "");
  const plain = [...seen.replace(FORBIDDEN, "-")].slice(0, LONGEST).join("");
  const name = plain.replace(/ +/g, " ").replace(/^[. ]+|[. ]+$/g, "") || "file";
  return DEVICE.test(name.split(".")[0]?.trim() ?? "") ? `${name}_` : name;
}

function folded(name: string): string {
  return name.normalize("NFKD").toLowerCase().normalize("NFC");
}
