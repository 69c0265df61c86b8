import { useEffect, useState } from "react";
import { localStore } from "@/lib/storage";
import type { Picked } from "./picked";
import type { Shrinker } from "./shrinker";
import { typed } from "./typed";

const KEY = "lumiku.dataSaver";

/** Whether pictures are shrunk before they are sent; the choice is kept. */
export function useDataSaver(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => (localStore.getItem(KEY) ?? browserWish()) === "on");
  const choose = (next: boolean) => {
    localStore.setItem(KEY, next ? "on" : "off");
    setOn(next);
  };
  return [on, choose];
}

// Not every browser tells: https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData
function browserWish(): "on" | "off" {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ? "on" : "off";
}

export interface Saving {
  /** How many pictures have been shrunk. */
  done: number;
  before: number;
  after: number;
}

/** Shrinks the pictures one after the other and tells what that saves, in bytes. */
export function useSaving(
  shrinker: Pick<Shrinker, "smaller">,
  fine: readonly Picked[],
  on: boolean,
): Saving {
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map());
  const ids = fine.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids say which pictures
  useEffect(() => {
    if (!on) return;
    let wanted = true;
    for (const { id, file, facts } of fine) {
      if (!facts.type) continue;
      shrinker.smaller(typed(file, facts.type)).then(({ size }) => {
        if (wanted) setSizes((known) => new Map(known).set(id, size));
      });
    }
    return () => {
      wanted = false;
    };
  }, [ids, on, shrinker]);
  return summed(fine, sizes);
}

function summed(fine: readonly Picked[], sizes: ReadonlyMap<string, number>): Saving {
  const shrunk = fine.filter(({ id }) => sizes.has(id));
  const before = shrunk.reduce((sum, { file }) => sum + file.size, 0);
  const after = shrunk.reduce((sum, { id }) => sum + (sizes.get(id) ?? 0), 0);
  return { done: shrunk.length, before, after };
}
