import { useState } from "react";
import { localStore } from "@/lib/storage";

const KEY = "lumiku.listing-channels";
const FIRST = "shopee";

/** The ids of the channels that somebody sells by; the choice is kept. */
export function useChosenChannels(): [readonly string[], (ids: readonly string[]) => void] {
  const [chosen, setChosen] = useState<readonly string[]>(
    () => localStore.getItem(KEY)?.split(" ") ?? [FIRST],
  );
  const choose = (ids: readonly string[]) => {
    localStore.setItem(KEY, ids.join(" "));
    setChosen(ids);
  };
  return [chosen, choose];
}
