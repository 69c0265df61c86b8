import { useEffect, useState } from "react";
import type { Picked } from "./picked";
import type { Known } from "./reserving";
import { typed } from "./typed";
import type { Uploads } from "./uploads";

/** Why a file need not be sent: it is there already, or was chosen twice. */
export type Duplicate = { kind: "there"; known: Known } | { kind: "twice"; name: string };
export type Duplicates = ReadonlyMap<string, Duplicate>;

const NONE: Duplicates = new Map();

/** Looks for the chosen files by what would be sent of them; what cannot be told is none. */
export function useDuplicates(
  uploads: Uploads,
  fine: readonly Picked[],
  shrinks: boolean,
): Duplicates {
  const [found, setFound] = useState(NONE);
  const ids = fine.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which pictures
  useEffect(() => {
    let wanted = true;
    const show = (duplicates: Duplicates) => wanted && setFound(duplicates);
    // The server looks too, so it is no harm when this one does not come through.
    findDuplicates(uploads, fine, shrinks).then(show, () => show(NONE));
    return () => {
      wanted = false;
    };
  }, [ids, shrinks, uploads]);
  return found;
}

/** Whether a file is to be sent. */
export function isWanted({ id, anyway }: Picked, duplicates: Duplicates): boolean {
  return anyway || !duplicates.has(id);
}

/** Returns what is there already or was chosen before, by the ids of the files. */
export async function findDuplicates(
  uploads: Pick<Uploads, "digestOf" | "findKnown" | "shrinker">,
  fine: readonly Picked[],
  shrinks: boolean,
): Promise<Duplicates> {
  const digests = await Promise.all(fine.map((one) => digestSent(uploads, one, shrinks)));
  const told = [...new Set(digests.filter((digest) => digest !== null))];
  const known = told.length > 0 ? await uploads.findKnown(told) : new Map<string, Known>();
  const first = new Map<string, string>();
  const duplicates = new Map<string, Duplicate>();
  for (const [at, { id, name }] of fine.entries()) {
    const digest = digests[at];
    if (!digest) continue;
    const there = known.get(digest);
    const before = first.get(digest);
    if (there) duplicates.set(id, { kind: "there", known: there });
    else if (before !== undefined) duplicates.set(id, { kind: "twice", name: before });
    else first.set(digest, name);
  }
  return duplicates;
}

async function digestSent(
  { digestOf, shrinker }: Pick<Uploads, "digestOf" | "shrinker">,
  { file, facts }: Picked,
  shrinks: boolean,
): Promise<string | null> {
  if (!facts.type) return null;
  const original = typed(file, facts.type);
  return digestOf(shrinks ? await shrinker.smaller(original) : original);
}
