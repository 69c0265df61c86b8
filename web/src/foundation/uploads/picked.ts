import { type Checked, check, problemOf } from "./checks";
import { nameFrom } from "./names";
import type { Upload } from "./queue-state";

/** A file that was picked and waits for its upload to be confirmed. */
export interface Picked extends Checked {
  id: string;
  name: string;
}

let count = 0;

/** Checks a file and proposes a name. */
export async function pick(file: File, untitled: string): Promise<Picked> {
  const checked = await check(file);
  count += 1;
  return { ...checked, id: `file-${count}`, name: nameFrom(file.name, untitled) };
}

/** Parts the files into those that can be sent and those that the server would refuse. */
export function sorted(picked: readonly Picked[], shrinks: boolean) {
  const fine = picked.filter((one) => problemOf(one, shrinks) === null);
  const refused = picked.filter((one) => problemOf(one, shrinks) !== null);
  return { fine, refused };
}

/** Turns files that can be sent into uploads. */
export function uploadsOf(fine: readonly Picked[], target: string, shrinks: boolean): Upload[] {
  return fine.flatMap(({ id, file, facts, name }) => {
    if (!facts.type) return [];
    const what = { name: name.trim() || file.name, file, type: facts.type, shrinks };
    return [{ id, target, ...what, itemId: null, step: { kind: "waiting" as const } }];
  });
}
