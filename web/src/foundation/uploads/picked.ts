import { type Checked, check, problemOf, type Terms } from "./checks";
import { folderOf } from "./folder";
import { nameFrom } from "./names";
import type { Upload } from "./upload";

/** A file that was picked and waits for its upload to be confirmed. */
export interface Picked extends Checked {
  id: string;
  name: string;
  /** The path of the folder that it was in, empty when that is not known. */
  folder: string;
  /** Whether to send it although it is there already. */
  anyway: boolean;
}

let count = 0;

/** Checks a file and proposes a name. */
export async function pick(file: File, untitled: string): Promise<Picked> {
  return named(await check(file), untitled);
}

/** As `pick`, of a HEIC picture that became a JPEG; one that cannot be read stays what it is. */
export async function pickHeic(heic: Picked, untitled: string): Promise<Picked> {
  const { fromHeic } = await import("./heic");
  const jpeg = await fromHeic(heic.file);
  return jpeg ? { ...(await pick(jpeg, untitled)), folder: heic.folder } : heic;
}

interface Picking {
  add: (more: Picked[]) => void;
  /** Is told how many HEIC pictures are still to be converted. */
  onConverting?: (left: number) => void;
}

/** Picks files; HEIC pictures come last, each as soon as it is converted. */
export async function pickAll(
  files: readonly File[],
  untitled: string,
  { add, onConverting }: Picking,
): Promise<void> {
  const all = await Promise.all(files.map((file) => pick(file, untitled)));
  const heics = all.filter(isHeic);
  onConverting?.(heics.length);
  add(all.filter((one) => !isHeic(one)));
  for (const [done, heic] of heics.entries()) {
    add([await pickHeic(heic, untitled)]);
    onConverting?.(heics.length - done - 1);
  }
}

function isHeic({ facts }: Checked): boolean {
  return facts.foreign === "heic";
}

function named(checked: Checked, untitled: string): Picked {
  count += 1;
  const name = nameFrom(checked.file.name, untitled);
  const folder = folderOf(checked.file);
  return { ...checked, id: `file-${count}`, name, folder, anyway: false };
}

/** Parts the files into those that can be sent and those that the server would refuse. */
export function sorted(picked: readonly Picked[], terms: Terms) {
  const fine = picked.filter((one) => problemOf(one, terms) === null);
  const refused = picked.filter((one) => problemOf(one, terms) !== null);
  return { fine, refused };
}

/** Turns files that can be sent into uploads; `about` is what the app asked about all of them. */
export function uploadsOf(
  fine: readonly Picked[],
  way: { target: string; shrinks: boolean; about: unknown },
): Upload[] {
  return fine.flatMap(({ id, file, facts, name, anyway }) => {
    if (!facts.type) return [];
    const what = { name: name.trim() || file.name, file, type: facts.type, anyway };
    return [{ id, ...way, ...what, itemId: null, step: { kind: "waiting" as const } }];
  });
}
